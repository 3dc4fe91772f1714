import { type Library, type Problem, problemAt, type TextFile } from '../../../content/index.ts';
import { translationsIn } from '../../aligned-blocks.ts';

type InText = NonNullable<NonNullable<TextFile['summary']>['values']>[number];

/** Every `<Value>` of a text stands in its translations too, in the same block. */
export const loneValues = (content: Library): Problem[] =>
  translationsIn(content).flatMap(([source, ...translations]) =>
    translations.flatMap((translation) => [
      ...lacking(valuesOf(source!), translation),
      ...lacking(valuesOf(translation), source!),
    ]),
  );

const valuesOf = ({ summary, path }: TextFile) => (summary?.values ?? []).map((value) => ({ value, file: path.file }));

function lacking(values: readonly { value: InText; file: string }[], other: TextFile): Problem[] {
  const left = (other.summary?.values ?? []).map(keyOf);
  return values
    .filter(({ value }) => {
      const at = left.indexOf(keyOf(value));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .map(({ value, file }) =>
      problemAt({ file, line: value.line, column: value.column }, 'indicators', (words) =>
        words.indicators.loneValue(other.path.file),
      ),
    );
}

const keyOf = ({ indicator, period, place, qualifier, block }: InText): string =>
  [indicator, period, place, qualifier, block].join(' ');
