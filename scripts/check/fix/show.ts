/** Characters shown before and after what is another now. */
const AROUND = 10;

/**
 * What was mended, a line for each line of the content: `content/r/zh/1-a.mdx:6  增长5%,其中 → 增长5%，其中`. Lines stay
 * where they are, since no mending joins or divides any. `folder` is the library's.
 */
export function showMended(
  before: ReadonlyMap<string, string>,
  mended: ReadonlyMap<string, string>,
  folder: string,
): string[] {
  return [...mended].flatMap(([file, after]) => {
    const lines = before.get(file)!.split('\n');
    return after
      .split('\n')
      .flatMap((line, index) =>
        line === lines[index] ? [] : [`${folder}/${file}:${index + 1}  ${change(lines[index]!, line)}`],
      );
  });
}

/** The parts in which two lines differ, with some characters around. */
function change(before: string, after: string): string {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = Math.max(0, start - AROUND);
  const rest = Math.max(0, end - AROUND);
  const cut = (line: string) => `${from > 0 ? '…' : ''}${line.slice(from, line.length - rest)}${rest > 0 ? '…' : ''}`;
  return `${cut(before)} → ${cut(after)}`;
}
