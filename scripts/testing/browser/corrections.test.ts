import { expect, inject, it } from 'vitest';

const site = inject('site');
/** A page without the marks of what stays on one line. */
const read = async (address: string): Promise<string> =>
  (await (await fetch(site + address)).text()).replace(/<span class="kept">(.*?)<\/span>/g, '$1');

/** A figure that a section had wrong: the first correction of its report. */
const REPORT = '/en/ecommerce-2020/';
const SECTION = `${REPORT}rural/features/`;
const ANCHOR = 'correction-1';
const NOW = 'numbered 25.7 million and the users from poor areas 6.64 million';

it('a correction that was made in a text appears in five places', async () => {
  const section = await read(SECTION);
  expect(section).toMatch(
    new RegExp(
      `<p class="corrected-here"[^>]*><a href="#${ANCHOR}">Corrected 29 November 2026</a></p><p id="s3.2.4-h1-p1"`,
    ),
  );
  const foot = section.slice(section.indexOf('id="corrections"'));
  expect(foot).toContain(`id="${ANCHOR}"`);
  expect(foot).toContain(NOW);
  for (const [address, id] of [
    [`${REPORT}corrections/`, ANCHOR],
    ['/en/corrections/', `report-ecommerce-2020-${ANCHOR}`],
  ] as const) {
    const list = await read(address);
    expect(list).toContain(`id="${id}"`);
    expect(list).toContain(NOW);
    expect(list).toContain(`href="${SECTION}#s3.2.4-h1-p1"`);
  }
  for (const address of ['/en/changes/', '/en/feed.xml']) {
    const changes = await read(address);
    expect(changes).toContain(`${REPORT}corrections/#${ANCHOR}`);
    expect(changes).toContain(NOW);
  }
});

it('its day is when the page was last changed, for readers and for machines', async () => {
  const [section, report] = await Promise.all([SECTION, REPORT].map(read));
  expect(section).toContain('"dateModified":"2026-11-29"');
  expect(section).toContain('"correction":[{"@type":"CorrectionComment"');
  expect(report).toMatch(/<dt>Revised<\/dt>\s*<dd>\s*29 November 2026/);
});

it('a text that was never corrected says nothing of corrections', async () => {
  const section = await read(`${REPORT}preface/`);
  expect(section).not.toContain('id="corrections"');
  expect(section).not.toContain('"correction"');
});
