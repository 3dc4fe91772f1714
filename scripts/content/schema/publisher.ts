import { z } from 'zod';
import type { Lang } from '../../languages/index.ts';
import { licence } from './licence.ts';
import { each, inEach, text, webAddress } from './values.ts';

const MAIL = /^[^\s@<>()":]+@[^\s@<>()".]+(\.[^\s@<>()".]+)+$/;

const mailOrPage = z.union(
  [z.string().regex(MAIL), webAddress],
  'write an e-mail address, or an address that begins with https://',
);

/** What the publisher says of itself and of its texts. */
export const publisherSettings = (languages: readonly Lang[]) => ({
  publisher: inEach(languages),
  /** One sentence in the footer of every page. */
  notice: inEach(languages).optional(),
  /** Under what terms the texts may be used: shown in the footer, and told to machines. */
  licence: licence(languages).optional(),
  /** Whom readers write to: an e-mail address, or that of a page. */
  contact: mailOrPage.optional(),
  /** Whom they tell of errors, if not the same: an e-mail address, or a repository’s form for a new issue. */
  errors: mailOrPage.optional(),
  /** What a search box proposes to look for. */
  examples: z.strictObject(each(languages, z.array(text).min(1).max(5))).optional(),
});
