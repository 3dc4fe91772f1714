import { readdirSync } from 'node:fs';
import type { Samples } from './sample.ts';

const FORMS = new URL('./forms/', import.meta.url);

/** The forms that have figures to test with: all but the one that draws nothing. */
const sampledForms: string[] = readdirSync(FORMS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, FORMS)).includes('sample.ts'))
  .map(({ name }) => name)
  .toSorted();

/** The figures of each form, from the `sample.ts` in its folder. */
export const samplesByForm: Record<string, Samples> = Object.fromEntries(
  await Promise.all(
    sampledForms.map(async (form) => {
      const { samples } = (await import(`./forms/${form}/sample.ts`)) as { samples: Samples };
      return [form, samples] as const;
    }),
  ),
);

export const samples: Samples = Object.assign({}, ...Object.values(samplesByForm)) as Samples;
