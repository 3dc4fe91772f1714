import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../scripts/citations/index.ts';
import { fillIn, localDay, type Told } from './fill.ts';

const told: Told = {
  block: '',
  day: '2026-11-30',
  longDay: 'November 30, 2026',
  retrieved: 'Retrieved {day}, from ',
};
const { tea } = citationsOf(
  new Map([
    [
      'tea',
      {
        kind: 'section',
        lang: 'en',
        tag: 'en',
        key: 'tea-harvest-en',
        title: 'Harvest',
        authors: [{ name: 'A ministry' }],
        within: { title: 'Tea' },
        published: '2021-03-05',
        url: 'https://example.org/en/tea/harvest/',
      },
    ],
  ]),
);
const page = fillIn(tea!, told);
const block = fillIn(tea!, { ...told, block: 's1.1-p3' });

describe('a reference as a reader takes it', () => {
  it('has the day in the references that are read', () => {
    expect(page.gbt).toBe(
      'Harvest[R/OL]//A ministry. Tea. 2021-03-05[2026-11-30]. https://example.org/en/tea/harvest/.',
    );
    expect(page.apa).toBe(
      'A ministry. (2021). Harvest. In <i>Tea</i>. Retrieved November 30, 2026, from https://example.org/en/tea/harvest/',
    );
  });
  it('to a block has its address and a key of its own in every form', () => {
    const address = 'https://example.org/en/tea/harvest/#s1.1-p3';
    expect(block.gbt).toContain(` ${address}.`);
    expect(block.apa).toContain(`from ${address}`);
    expect(block.bibtex).toContain(`url = {${address}}`);
    expect(block.bibtex).toMatch(/^@incollection\{tea-harvest-en-s1-1-p3,/);
    expect(block.ris).toContain(`UR  - ${address}\r\n`);
    expect(block.ris).toContain('ID  - tea-harvest-en-s1-1-p3\r\n');
    expect(JSON.parse(block.csl)).toMatchObject([{ id: 'tea-harvest-en-s1-1-p3', URL: address }]);
  });
  it('to print alone has neither address nor day', () => {
    const { original } = citationsOf(
      new Map([
        [
          'original',
          { kind: 'printed', lang: 'en', tag: 'en', key: 'o', title: 'Tea', authors: [{ name: 'A ministry' }] },
        ],
      ]),
    );
    expect(fillIn(original!, told)).toMatchObject({
      gbt: 'A ministry. Tea[R].',
      apa: 'A ministry. (n.d.). <i>Tea</i>.',
    });
  });
});

it('the day is that of the reader’s clock', () => expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'));
