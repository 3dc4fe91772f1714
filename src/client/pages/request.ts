/** A page and a block of it, as an address asks for them: `?of=tea-2020/overview#p3`. */
interface PageRequest {
  /** A page whatever its language: `tea-2020/overview`. */
  place: string;
  /** The id of a block; empty for the page as a whole. */
  block: string;
}

const LONGEST = 400;
const PLACE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,3}$/;
const BLOCK = /^[A-Za-z][\w.-]{0,200}$/;

/**
 * What an address asks for; `nothing` where it names no page, `unreadable` where it names what can be none of this site:
 * only names that addresses are made of get past here. A slash at either end does no harm.
 */
export function readRequest(search: string, hash: string, parameter: string): PageRequest | 'nothing' | 'unreadable' {
  const asked = new URLSearchParams(search).get(parameter)?.trim() ?? '';
  if (asked === '') return 'nothing';
  const place = asked.slice(0, LONGEST).replace(/^\/|\/$/g, '');
  if (!PLACE.test(place)) return 'unreadable';
  const block = decoded(hash.replace(/^#/, ''));
  return { place, block: BLOCK.test(block) ? block : '' };
}

/** A hash as it was meant; as it is, where it cannot be read. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
