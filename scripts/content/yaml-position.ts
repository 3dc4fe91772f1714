import { isMap, isNode, isPair } from 'yaml';
import type { Yaml } from './library.ts';
import type { Position } from './problem.ts';

/** The place of a value in the file, by its path: `['key_figures', 0, 'value']`; of the nearest value above it that is there. */
export function positionOf(yaml: Yaml<unknown>, path: readonly PropertyKey[]): Position {
  for (let length = path.length; length > 0; length--) {
    const offset = offsetOf(yaml, path.slice(0, length));
    if (offset !== undefined) return positionAt(yaml, offset);
  }
  return positionAt(yaml, 0);
}

/** The place of a key itself, for keys that nobody knows. */
export function positionOfKey(yaml: Yaml<unknown>, path: readonly PropertyKey[], key: string): Position {
  const map = path.length ? yaml.document.getIn(path, true) : yaml.document.contents;
  const pair = isMap(map) ? map.items.find((item) => isPair(item) && String(item.key) === key) : undefined;
  return pair && isNode(pair.key) && pair.key.range ? positionAt(yaml, pair.key.range[0]) : positionOf(yaml, path);
}

function offsetOf(yaml: Yaml<unknown>, path: readonly PropertyKey[]): number | undefined {
  const node = yaml.document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : undefined;
}

/** The place of an offset in the YAML text. */
export function positionAt({ file, lines, offset }: Yaml<unknown>, position: number): Position {
  const { line, col } = lines.linePos(position);
  return { file, line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
}
