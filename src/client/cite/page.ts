import { readRequest } from '../pages/request.ts';
import { fetchPage } from '../pages/fetch-page.ts';
import { keepQuery, type OtherLanguage } from '../pages/switch.ts';
import { fillIn, localDay, type Reference, type Told } from './fill.ts';
import { type CitationFile, findCitation, loadCitations } from './load.ts';
import { copyOnClick, saveOnClick, showApa } from './take.ts';

/** What the page hands over. */
interface CiteSetup {
  base: string;
  lang: string;
  others: OtherLanguage[];
  words: {
    faults: Record<'nothing' | 'unreadable' | 'noPage' | 'noBlock' | 'elsewhere' | 'failed', string>;
    copied: string;
    retrieved: string;
    locale: string;
  };
}

const EXCERPT = 240;

export async function startCite(root: HTMLElement, setup: CiteSetup): Promise<void> {
  const part = <E extends HTMLElement = HTMLElement>(name: string) => root.querySelector<E>(`[data-part="${name}"]`)!;
  const { faults, copied } = setup.words;
  keepQuery(setup.others);
  const request = readRequest(location.search, location.hash, 'of');
  if (typeof request === 'string') return say(faults[request]);
  const { place, block } = request;
  try {
    const file = await loadCitations(setup.base, setup.lang, place, block);
    const found = file && findCitation(file, place, block);
    if (found) await show(file, found, place, block);
    else await sayNone(place, file !== undefined);
  } catch {
    say(faults.failed);
  }

  function say(text: string): void {
    part('status').textContent = text;
    part('ways').hidden = false;
    root.dataset['ready'] = 'fault';
  }

  /** Another language may have the page; the report may have others. */
  async function sayNone(place: string, hasReport: boolean): Promise<void> {
    const files = await Promise.all(setup.others.map(({ lang }) => loadCitations(setup.base, lang, place, block)));
    const others = setup.others.filter((_, index) => files[index] && findCitation(files[index], place, block));
    const link = (href: string, text: string) => {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href, textContent: text }));
      part('ways').querySelector('ul')!.prepend(item);
    };
    const [report] = place.split('/');
    if (others.length === 0 && hasReport && place.includes('/') && report !== 'registers') {
      const { citations } = (await loadCitations(setup.base, setup.lang, place, block))!;
      link(`${setup.base}/${setup.lang}/${report}/`, citations[report!]?.title ?? report!);
    }
    for (const { address, name } of others) link(`${address}${location.search}${location.hash}`, name);
    say(others.length > 0 ? faults.elsewhere : faults.noPage);
  }

  /** The reference, and what it leads to. */
  async function show(
    file: CitationFile,
    { citation, isBlock }: NonNullable<ReturnType<typeof findCitation>>,
    place: string,
    block: string,
  ): Promise<void> {
    const page = `${setup.base}/${setup.lang}/${place}/`;
    const excerpt = block && !isBlock ? excerptOf(await fetchPage(page), block) : undefined;
    const isThere = !block || isBlock || excerpt !== undefined;
    const cited = block && isThere && !isBlock ? block : '';
    const now = new Date();
    const told: Told = {
      block: cited,
      day: localDay(now),
      longDay: new Intl.DateTimeFormat(setup.words.locale, { dateStyle: 'long' }).format(now),
      retrieved: setup.words.retrieved,
    };
    const title = part<HTMLAnchorElement>('title');
    title.textContent = citation.title;
    title.href = isBlock || cited ? `${page}#${block}` : page;
    part('place').hidden = !excerpt;
    part('excerpt').textContent = excerpt ?? '';
    fill(part('references'), fillIn(citation, told));
    if (file.original) {
      fill(part('original'), fillIn(file.original, { ...told, block: '' }));
      part('original').hidden = false;
    }
    part('cited').hidden = false;
    part('status').textContent = isThere ? '' : faults.noBlock;
    document.title = `${citation.title} · ${document.title}`;
    root.dataset['ready'] = 'cited';
  }

  function fill(section: HTMLElement, reference: Reference): void {
    for (const box of section.querySelectorAll<HTMLElement>('[data-form]')) {
      const form = box.dataset['form'] as Exclude<keyof Reference, 'key'>;
      const text = box.querySelector<HTMLElement>('[data-text]')!;
      if (form === 'apa') showApa(text, reference.apa);
      else text.textContent = reference[form];
      copyOnClick(box.querySelector('[data-copy]'), text, copied);
      saveOnClick(box.querySelector('[data-save]'), text, reference.key);
    }
  }
}

/** The first words of a block, or undefined where the page has it not. */
function excerptOf(page: Document | undefined, block: string): string | undefined {
  const element = page?.querySelector('main')?.querySelector(`[id="${CSS.escape(block)}"]`);
  if (!element) return undefined;
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('.tools, sup, svg, script, style')) part.remove();
  const text = (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length > EXCERPT ? `${[...text].slice(0, EXCERPT).join('')}…` : text;
}
