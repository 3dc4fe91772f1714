import { currentLibrary } from '../../scripts/content/current-library.ts';
import type { Library, TextFile } from '../../scripts/content/library.ts';
import type { ContentPath } from '../../scripts/content/paths.ts';
import { memoizeByObject } from '../../scripts/text/index.ts';

/** The collections of src/content.config.ts, and the texts that are in each. */
const KINDS: Record<string, ContentPath['kind']> = { sections: 'section', cases: 'case', pages: 'page' };

/**
 * Stands for the store in which Astro keeps entries: by collection, then by id, which is the file's path below the
 * content folder. They are those of the library as it is when they are asked for.
 */
export default new Map(
  Object.entries(KINDS).map(([collection, kind]) => {
    const entries = () => entriesIn(currentLibrary()).get(kind) ?? new Map<string, Entry>();
    return [
      collection,
      {
        get: (id: string) => entries().get(id),
        has: (id: string) => entries().has(id),
        keys: () => entries().keys(),
        values: () => entries().values(),
        entries: () => entries().entries(),
      },
    ];
  }),
);

type Entry = ReturnType<typeof entryOf>;

const entriesIn = memoizeByObject(
  ({ pages }: Library) =>
    new Map(
      [...Map.groupBy(pages, ({ path }) => path.kind)].map(([kind, texts]) => [
        kind,
        new Map(texts.map((text) => [text.path.file, entryOf(text)])),
      ]),
    ),
);

const entryOf = ({ path: { file }, frontmatter: { data } }: TextFile) => ({
  id: file,
  data: data ?? {},
  filePath: file,
  deferredRender: true,
});
