import type { RowGroup, Table } from './types.ts';

/** Rows that stand together under the same heads, or under none. */
export interface Body {
  rows: number[];
  /** Its heads from the outermost: `['资产', '流动资产']`. */
  levels: string[];
  /** Those that are drawn above it, since the body before has not got them. */
  heads: BodyHead[];
  /** Keys of all the heads that it stands under. */
  under: string[];
}

interface BodyHead {
  key: string;
  text: string;
  /** How deep it stands, from 0. */
  level: number;
  /** The group that its row heads; an outer head that is only named in that row has none. */
  group?: RowGroup;
}

/** The rows of a table, at most `limit` of them, as they are drawn: a run under each head, and between them those under none. */
export function bodiesOf(table: Table, limit = Infinity): Body[] {
  const bodies: Body[] = [];
  for (const run of runsOf(table, Math.min(limit, table.rows.length)))
    bodies.push(toBody(run, bodies.at(-1), bodies.length));
  return bodies;
}

interface Run {
  group?: RowGroup;
  from: number;
  to: number;
}

function runsOf({ groups = [] }: Table, count: number): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const group of groups) {
    runs.push({ from: at, to: group.from }, { group, from: group.from, to: group.to });
    at = group.to;
  }
  runs.push({ from: at, to: count });
  return runs.map((run) => ({ ...run, to: Math.min(run.to, count) })).filter(({ from, to }) => from < to);
}

function toBody({ group, from, to }: Run, before: Body | undefined, place: number): Body {
  const levels = group?.levels ?? [];
  const first = levels.findIndex((level, at) => level !== before?.levels[at]);
  // Its own head is drawn even where the one before is called the same.
  const shared = first < 0 ? Math.max(0, levels.length - 1) : first;
  const heads = levels.slice(shared).map((text, index): BodyHead => {
    const level = shared + index;
    return { key: `g${place}-${level}`, text, level, ...(level === levels.length - 1 && { group }) };
  });
  return {
    rows: Array.from({ length: to - from }, (_, index) => from + index),
    levels,
    heads,
    under: [...(before?.under.slice(0, shared) ?? []), ...heads.map(({ key }) => key)],
  };
}
