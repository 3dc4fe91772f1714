import { fold } from '../../../scripts/search/query/index.ts';
import { make, option } from './view.ts';

/** A value of a filter, as it is shown, and how many pages have it where that is known. */
interface Choosable {
  value: string;
  name: string;
  count?: number;
}

/** A filter of the form: what it offers, and what is chosen of it. */
export interface Choice {
  fill: (values: readonly Choosable[], picked?: string) => void;
  /** Empty where nothing is chosen. */
  read: () => string;
}

/** Few values are chosen from a list. `all` stands for none of them. */
export function chosenFromList(select: HTMLSelectElement, all: string): Choice {
  return {
    fill(values, picked) {
      const options = values.map(({ value, name, count }) =>
        option(value, count === undefined ? name : `${name} (${count})`, value === picked),
      );
      select.replaceChildren(option('', all, !picked), ...options);
      select.disabled = values.length === 0;
    },
    read: () => select.value,
  };
}

/** Very many are typed, and proposed while a reader types. */
export function typed(input: HTMLInputElement): Choice {
  let byText = new Map<string, string>();
  return {
    fill(values, picked) {
      const named = apart(values);
      byText = new Map(named.map(({ value, name }) => [fold(name), value]));
      const options = named.map(({ name, count }) =>
        make('option', { value: name }, count === undefined ? '' : String(count)),
      );
      input.list?.replaceChildren(...options);
      input.value = named.find(({ value }) => value === picked)?.name ?? '';
      input.disabled = values.length === 0;
    },
    read(): string {
      const text = fold(input.value.trim());
      const holding = text === '' ? [] : [...byText].filter(([name]) => name.includes(text));
      // A part of a name is enough where no other has it.
      return byText.get(text) ?? (holding.length === 1 ? holding[0]![1] : '');
    },
  };
}

/** What would be called the same is told apart by its value. */
function apart(values: readonly Choosable[]): Choosable[] {
  const times = new Map<string, number>();
  for (const { name } of values) times.set(fold(name), (times.get(fold(name)) ?? 0) + 1);
  return values.map((one) => (times.get(fold(one.name))! > 1 ? { ...one, name: `${one.name} (${one.value})` } : one));
}
