import { describe, expect, it } from 'vitest';
import { FIGURE, head, REPORT, say, SITE } from '../testing/library.ts';

const BODY = '增长5%,其中。';
const WRONG = 'half-width “,” in Chinese text — “，” — replace it';

const inSite = (rules: string, body = BODY) =>
  say(`${head()}\n${body}\n`, { more: { 'site.yaml': `${SITE}${rules}\n` } });
const inReport = (rules: string, more: Record<string, string> = {}) =>
  say(`${head()}\n${BODY}\n`, { more: { 'r/report.yaml': `${REPORT}${rules}\n`, ...more } });

describe('the severity of a rule', () => {
  it('is an error where nothing else is said', () => expect(inSite('')).toEqual([`r/zh/1-a.mdx:6:5  ${WRONG}`]));
  it.each(['rules: { punctuation: off }', 'rules: { "punctuation": "off" }', 'rules:\n  punctuation: off'])(
    'is off: %s',
    (rules) => expect(inSite(rules)).toEqual([]),
  );
  it('may be said for a report, which goes before the site', () => {
    expect(inReport('rules: { punctuation: off }')).toEqual([]);
    const off = { 'site.yaml': `${SITE}rules: { punctuation: off }\n` };
    expect(inReport('rules: { punctuation: error }', off)).toEqual([`r/zh/1-a.mdx:6:5  ${WRONG}`]);
    expect(inReport('rules: { bold: error }', off)).toEqual([]);
  });
  it('is that of its rule alone', () => expect(inSite('rules: { numbers: off }')).toHaveLength(1));

  it.each([
    [
      'rules: { punctation: off }',
      'site.yaml:8:10  there is no rule "punctation" whose severity can be chosen — expected one of: bold, dates, footnotes, numbers, pairing, punctuation, shares, terms; what the other rules find would break a page — correct its spelling or take the line away',
    ],
    [
      'rules: { figures: off }',
      'site.yaml:8:10  there is no rule "figures" whose severity can be chosen — expected one of: bold, dates, footnotes, numbers, pairing, punctuation, shares, terms; what the other rules find would break a page — correct its spelling or take the line away',
    ],
    [
      'rules:\n  pairing: loose',
      'site.yaml:9:12  "rules.pairing" is not right — expected one of: error, warning, off — correct it',
    ],
    [
      'rules: { terms: 1 }',
      'site.yaml:8:17  "rules.terms" is not right — expected one of: error, warning, off — correct it',
    ],
    ['rules: off', 'site.yaml:8:8  "rules" is not right — expected keys and values — correct it'],
  ])('is refused at its line: %s', (rules, message) => expect(inSite(rules)).toContain(message));
  it('is refused at its line in a report', () =>
    expect(inReport('rules: { numbers: none }')).toContain(
      'r/report.yaml:10:19  "rules.numbers" is not right — expected one of: error, warning, off — correct it',
    ));
});

it('a figure stays an error whatever is said of rules', () =>
  expect(inSite('rules: { shares: off }', FIGURE.replace('chart="bar"', 'chart="pie"'))).not.toEqual([]));
