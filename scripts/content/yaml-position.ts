import { isMap, isNode, type YAMLMap } from 'yaml';
import { memoizeByObject } from '../text/index.ts';
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
  const start = isMap(map) ? startsOfKeys(map).get(key) : undefined;
  return start === undefined ? positionOf(yaml, path) : positionAt(yaml, start);
}

/** Offsets of the keys of a map: each is looked for as often as something is wrong with it. */
const startsOfKeys = memoizeByObject(
  ({ items }: YAMLMap) =>
    new Map(items.flatMap(({ key }) => (isNode(key) && key.range ? [[String(key), key.range[0]]] : []))),
);

function offsetOf(yaml: Yaml<unknown>, path: readonly PropertyKey[]): number | undefined {
  const node = yaml.document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : undefined;
}

/** The place of an offset in the YAML text. */
export function positionAt({ file, lines, offset }: Yaml<unknown>, position: number): Position {
  const { line, col } = lines.linePos(position);
  return { file, line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
}
