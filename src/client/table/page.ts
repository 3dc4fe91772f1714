import { type CellWords, rowHtml } from '../../../scripts/tables/row-html.ts';
import type { Cell } from '../../../scripts/tables/types.ts';
import { escapeHtml } from '../../../scripts/text/escape.ts';
import { keepTyped } from '../pages/keep-typed.ts';
import { whenTyped } from '../pages/typed.ts';
import { chosenRows, type Row, rowsOf, type TableFile, type Wish } from './rows.ts';

/** What the page hands over. */
export interface TableSetup {
  /** Address of the figure's JSON file. */
  source: string;
  lang: string;
  /** How many rows are drawn at once. */
  atOnce: number;
  cellWords: CellWords;
  words: { count: string; none: string; more: string; failed: string };
}

const PAUSE = 150;

/**
 * A long table: the page has its first rows; once the reader looks for others, all are read from the figure's file and
 * narrowed, ordered and drawn here. `#r4321` in the address leads to that row.
 */
export function startTable(root: HTMLElement, { source, lang, atOnce, cellWords, words }: TableSetup): void {
  const form = root.querySelector('form')!;
  const input = form.querySelector('input')!;
  const select = form.querySelector('select')!;
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const more = root.querySelector<HTMLButtonElement>('[data-more]')!;
  const box = root.querySelector<HTMLElement>('.table-scroll')!;
  const table = box.querySelector('table')!;
  /** Rows of the page, with their footnotes and links. */
  const drawn = new Map([...table.querySelectorAll<HTMLElement>('tbody tr[id]')].map((row) => [row.id, row.outerHTML]));
  let limit = atOnce;
  let whole: Promise<{ file: TableFile; rows: Row[] }> | undefined;

  const readWhole = () =>
    (whole ??= fetch(source)
      .then((response) => (response.ok ? (response.json() as Promise<TableFile>) : Promise.reject(new Error(source))))
      .then((file) => ({ file, rows: rowsOf(file) })));

  const wish = (): Wish => {
    const [column, direction] = select.value.split(' ');
    return {
      q: input.value.trim(),
      sort: column ? { column: Number(column), isDescending: direction === 'down' } : undefined,
    };
  };

  async function show(): Promise<void> {
    let read;
    try {
      read = await readWhole();
    } catch {
      whole = undefined;
      status.textContent = words.failed;
      return;
    }
    const { file, rows } = read;
    const chosen = chosenRows(rows, wish(), lang);
    for (const body of [...table.tBodies]) body.remove();
    table.insertAdjacentHTML('beforeend', bodyHtml(chosen.slice(0, limit), file));
    root.parentElement!.querySelector('[data-first-rows]')?.remove();
    status.textContent = (chosen.length ? words.count : words.none)
      .replace('{n}', chosen.length.toLocaleString(lang))
      .replace('{all}', rows.length.toLocaleString(lang));
    more.hidden = chosen.length <= limit;
    more.textContent = words.more.replace('{n}', String(Math.min(atOnce, chosen.length - limit)));
  }

  function bodyHtml(rows: Row[], { columns }: TableFile): string {
    let group = '';
    const lines = rows.map((row) => {
      const head =
        row.group && row.group !== group
          ? `<tr class="row-head"><th scope="rowgroup" colspan="${columns.length}"><span>${escapeHtml(row.group)}</span></th></tr>`
          : '';
      group = row.group;
      const { number, cells, total } = row;
      return head + (drawn.get(`r${number}`) ?? rowHtml({ columns, cells, number, total }, cellWords, markedHtml));
    });
    return `<tbody>${lines.join('')}</tbody>`;
  }

  const startOver = (): void => {
    limit = atOnce;
    void show().then(() => (box.scrollTop = 0));
  };

  /** A row that the page has not is drawn with all before it. */
  function followAddress(): void {
    const number = Number(/^#r(\d+)$/.exec(location.hash)?.[1]);
    if (!number || document.getElementById(`r${number}`)) return;
    form.reset();
    limit = Math.ceil(number / atOnce) * atOnce;
    void show().then(() => {
      const row = document.getElementById(`r${number}`);
      row?.scrollIntoView({ block: 'center' });
      row?.classList.add('target');
    });
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    startOver();
  });
  keepTyped(input);
  whenTyped(input, PAUSE, startOver);
  select.addEventListener('change', startOver);
  more.addEventListener('click', () => {
    limit += atOnce;
    void show();
  });
  addEventListener('hashchange', followAddress);
  form.hidden = false;
  more.hidden = false;
  followAddress();
}

/** A cell of a row that the page has not: its footnotes lead to the list under the table, its links to other sites. */
function markedHtml(cell: Cell): string | undefined {
  const { notes = [], links = [], bold } = cell;
  if (!notes.length && !links.length && !bold) return undefined;
  const text = escapeHtml(cell.text);
  const [link] = links.filter((url) => /^https?:/.test(url));
  const inside = link ? `<a href="${escapeHtml(link)}">${text}</a>` : bold ? `<strong>${text}</strong>` : text;
  return inside + notes.map(noteHtml).join('');
}

function noteHtml(label: string): string {
  const note = document.getElementById(`user-content-fn-${label}`);
  const place = note ? [...note.parentElement!.children].indexOf(note) + 1 : 0;
  return place ? `<sup><a href="#${escapeHtml(note!.id)}">${place}</a></sup>` : '';
}
