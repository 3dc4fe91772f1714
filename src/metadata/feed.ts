import { Feed } from 'feed';
import { escapeHtml } from '../../scripts/text/index.ts';
import { facts, type Lang } from '../../scripts/languages/index.ts';
import type { Change } from '../library/index.ts';
import { sayChange } from './changes.ts';

/** So many entries, the newest, are enough for whoever looks once a year. */
const MOST_ENTRIES = 100;

interface About {
  lang: Lang;
  /** BCP 47: `zh-CN`. */
  tag: string;
  title: string;
  publisher: string;
  /** Whole addresses: of the feed, which names it for good, and of the page that says the same. */
  address: string;
  page: string;
}

/**
 * What has changed as an Atom feed (RFC 4287). An entry is named by its address, which stays; its time is the day of which
 * the library knows, so that two builds are the same. `absolute` makes whole addresses; there is a change at least.
 */
export function atomFeed(
  changes: readonly Change[],
  { lang, tag, title, publisher, address, page }: About,
  absolute: (address: string) => string,
): string {
  const feed = new Feed({
    id: address,
    title,
    author: { name: publisher },
    link: page,
    feed: address,
    updated: timeOf(changes[0]!.date),
    generator: 'Yearleaf',
  });
  for (const change of changes.slice(0, MOST_ENTRIES)) {
    const { name, lines } = sayChange(change, lang);
    const [link, date] = [absolute(change.address), timeOf(change.date)];
    feed.addItem({
      id: change.what && 'revised' in change.what ? `${link}#revised-${change.date}` : link,
      link,
      // In a feed both are HTML.
      title: escapeHtml(change.report.title + facts(lang).separators.title + name),
      description: lines.map(escapeHtml).join('<br>'),
      date,
      published: date,
    });
  }
  return feed.atom1().replace('<feed ', `<feed xml:lang="${tag}" `);
}

/** `2021-03` -> the beginning of March 2021, in universal time. */
const timeOf = (date: string): Date => new Date(`${date}${'-01-01'.slice(0, 'YYYY-MM-DD'.length - date.length)}`);
