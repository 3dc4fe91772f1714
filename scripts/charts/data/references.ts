import { facts, inBrackets, type Lang } from '../../languages/index.ts';
import { catalogue } from '../../languages/index.ts';
import type { Figure } from '../../tables/index.ts';
import { listed } from './lists.ts';
import { isNumbered, type Measure, measures, splitUnit } from './measures.ts';

/** A line to compare with: a target, or another value such as a mean. */
export interface Reference {
  kind: 'target' | 'reference';
  /** As written: `12.5 目标`. */
  written: string;
  /** Digits as written, with a sign that says what is to be reached: `12.5`, `≥ 95`. */
  digits: string;
  /** In the plain units of its measures. */
  value: number;
  /** What it is called; '' where it has no name of its own. */
  name: string;
  unit: string | undefined;
  /** The measures that it is compared with: all that count in its unit. */
  of: Measure[];
}

/** `12.5 目标`, `≥ 95 goal`; of `12,5` and `0.5–1` nobody could say which number is meant. */
const VALUE = /^((?:[<>≤≥＜＞]\s?)?[+\-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?![\d.,]|\s?[–—~-]\s?\d)\s*(.*)$/su;

/** The target and the reference lines of a figure; those that cannot be read, or whose unit is not said, are left out. */
export function references(figure: Figure): Reference[] {
  const read = (kind: Reference['kind'], written: string) => readReference(figure, kind, written) ?? [];
  return [
    ...listed(figure.target).flatMap((written) => read('target', written)),
    ...listed(figure.reference).flatMap((written) => read('reference', written)),
  ];
}

/** Undefined where there is no number, or where measures have several units and none of them is named. */
export function readReference(figure: Figure, kind: Reference['kind'], written: string): Reference | undefined {
  const [, digits, rest = ''] = VALUE.exec(written) ?? [];
  if (!digits) return undefined;
  const all = measures(figure);
  const named = all.find(({ unit }) => unit && rest.startsWith(unit));
  const measure = named ?? (new Set(all.map((each) => each.counts.base)).size === 1 ? all[0] : undefined);
  if (!measure) return undefined;
  const { base, factor } = measure.counts;
  const value = Number(
    digits
      .replace(/^[<>≤≥＜＞]\s?/u, '')
      .replaceAll(',', '')
      .replace('−', '-'),
  );
  return {
    kind,
    written,
    digits,
    value: value * factor,
    name: (named ? rest.slice(named.unit!.length) : rest).trim(),
    unit: measure.unit,
    of: all.filter((each) => each.counts.base === base),
  };
}

/** What stands beside the line: `目标12.5%`, `EU average 10.2%`. */
export function referenceLabel({ kind, digits, name, unit }: Reference, lang: Lang): string {
  const say = catalogue(lang).charts;
  const called = name || (kind === 'target' ? say.target : say.reference);
  return say.describe.item(called, unit === '%' ? `${digits}%` : digits);
}

/** The same in running text, with its unit. */
export function referenceInWords(reference: Reference, lang: Lang): string {
  const { unit, digits } = reference;
  if (!unit || unit === '%') return referenceLabel(reference, lang);
  const { before, after } = splitUnit(unit);
  const value = isNumbered(unit)
    ? digits + inBrackets(unit, lang)
    : facts(lang).script === 'Han'
      ? digits + unit
      : [before, digits, after].filter(Boolean).join(' ');
  return referenceLabel({ ...reference, digits: value, unit: undefined }, lang);
}
