import type { z } from 'zod';

type Schema = z.core.$ZodType;

/** What zod keeps of a schema, of whatever kind it is. */
interface Definition {
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
  valueType?: Schema;
  catchall?: Schema;
  out?: Schema;
  options?: readonly Schema[];
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition;

/** The keys that a schema knows at a path of its values: `['cases']` -> `name`, `one`, `kinds` … Of a union, those of each. */
export function knownKeys(schema: Schema, [first, ...rest]: readonly PropertyKey[]): string[] {
  const { shape, innerType, element, valueType, catchall, out, options } = definitionOf(schema);
  const within = innerType ?? out;
  if (within) return knownKeys(within, first === undefined ? [] : [first, ...rest]);
  if (options)
    return [...new Set(options.flatMap((one) => knownKeys(one, first === undefined ? [] : [first, ...rest])))];
  if (first === undefined) return Object.keys(shape ?? {});
  const next = shape?.[String(first)] ?? catchall ?? valueType ?? element;
  return next ? knownKeys(next, rest) : [];
}
