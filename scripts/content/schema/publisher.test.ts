import { describe, expect, it } from 'vitest';
import { head, say, SITE } from '../../testing/library.ts';

const saidOf = (more: string): string[] => say(`${head()}\n正文。\n`, { more: { 'site.yaml': SITE + more } });

describe('what a publisher says of itself', () => {
  it.each([
    'notice: { zh: 一句话。, en: A sentence. }\n',
    'licence: { name: { zh: 署名, en: CC BY 4.0 }, url: https://creativecommons.org/licenses/by/4.0/ }\n',
    'contact: editors@example.org\n',
    'contact: https://example.org/contact\n',
    'errors: errors@example.org\n',
    'errors: https://github.com/owner/reports/issues/new\n',
    'examples: { zh: [增长], en: [growth, "2020"] }\n',
  ])('may be %s', (more) => expect(saidOf(more)).toEqual([]));

  it.each([
    [
      'contact: editors at example.org\n',
      'site.yaml:8:10  "contact" is not right — expected: write an e-mail address, or an address that begins with https:// — correct it',
    ],
    [
      'contact: editors@example\n',
      'site.yaml:8:10  "contact" is not right — expected: write an e-mail address, or an address that begins with https:// — correct it',
    ],
    [
      'contact: mailto:editors@example.org\n',
      'site.yaml:8:10  "contact" is not right — expected: write an e-mail address, or an address that begins with https:// — correct it',
    ],
    [
      'errors: github.com/owner/reports\n',
      'site.yaml:8:9  "errors" is not right — expected: write an e-mail address, or an address that begins with https:// — correct it',
    ],
    [
      'licence: { name: { zh: 署名, en: CC BY }, url: creativecommons.org }\n',
      'site.yaml:8:46  "licence.url" is not right — expected: write an address such as https://example.org — correct it',
    ],
    [
      'licence: { name: { zh: 署名, en: CC BY }, url: "javascript:alert(1)" }\n',
      'site.yaml:8:46  "licence.url" is not right — expected: write an address such as https://example.org — correct it',
    ],
    [
      'examples: { zh: [], en: [growth] }\n',
      'site.yaml:8:17  "examples.zh" is not right — expected something, found nothing — correct it',
    ],
    [
      'notice: { zh: 一句话。 }\n',
      'site.yaml:8:1  "notice.en" is missing — expected text (a number or date in "quotes") — add notice.en',
    ],
  ])('cannot be %s', (more, message) => expect(saidOf(more)).toEqual([message]));
});
