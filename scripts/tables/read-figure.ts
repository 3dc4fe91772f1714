import type { Lang } from '../languages/index.ts';
import type { Table as MdastTable } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import { readTable } from './read-table.ts';
import type { Figure, MapGrid } from './types.ts';

const text = z.string().trim().min(1);

/** What a `<Figure>` may say of itself. The table inside it is its data. */
const figureAttributes = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens, a letter first'),
  /** Left out, it follows from the shape of the table. */
  chart: text.default('auto'),
  title: text,
  source: text,
  unit: text.optional(),
  printed: text.optional(),
  period: text.optional(),
  derived: text.optional(),
  missing: text.optional(),
  note: text.optional(),
  highlight: text.optional(),
  target: text.optional(),
  reference: text.optional(),
  break: text.optional(),
  scale: z.enum(['log']).optional(),
  whole: z.enum(['yes', 'no']).optional(),
  totals: text.optional(),
  data: text.optional(),
  map: text.optional(),
  of: text.optional(),
  columns: text.optional(),
  rows: text.optional(),
  indicators: text.optional(),
  rowIndicators: text.optional(),
  when: text.optional(),
});

/** The attributes that a figure may have. */
export const figureKeys: readonly string[] = Object.keys(figureAttributes.shape);

/**
 * The figure that a `<Figure>` element describes, or the issues that its attributes have.
 * `figure` is undefined when an attribute is wrong or no table stands inside. Who reads a whole library puts the tiles of a
 * map into the element's `data.grid`.
 */
export function readFigure(
  element: MdxJsxFlowElement,
  lang: Lang,
): { figure?: Figure; issues: z.core.$ZodIssue[]; table?: MdastTable } {
  const table = element.children.find((child): child is MdastTable => child.type === 'table');
  const parsed = figureAttributes.safeParse(attributesOf(element));
  if (!parsed.success) return { issues: parsed.error.issues, table };
  if (!table) return { issues: [] };
  const { grid } = (element.data ?? {}) as { grid?: MapGrid };
  return { figure: { ...parsed.data, table: readTable(table, lang), ...(grid && { grid }) }, issues: [], table };
}

/** `<Figure id="a" whole>` -> `{ id: 'a', whole: '' }`. Expressions are not read: content is data. */
export function attributesOf(element: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  const entries = element.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && (typeof attribute.value === 'string' || attribute.value === null)
      ? [[attribute.name, attribute.value ?? ''] as const]
      : [],
  );
  return Object.fromEntries(entries);
}
