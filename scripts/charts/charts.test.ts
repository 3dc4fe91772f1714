import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartForms, drawChart } from './index.ts';
import { languageOf, sample } from './sample.ts';
import { samples, samplesByForm } from './samples.ts';

const css = readFileSync(new URL('./chart.css', import.meta.url), 'utf8');
const sizes = ['narrow', 'wide'] as const;

describe('a chart', () => {
  for (const [form, figures] of Object.entries(samplesByForm)) {
    for (const [name, figure] of Object.entries(figures)) {
      for (const size of sizes) {
        it(`${name} looks as a person last approved it, ${size}`, async () => {
          const svg = drawChart(figure, { lang: languageOf(figure), size });
          await expect(svg + '\n').toMatchFileSnapshot(`./forms/${form}/stored/${name}-${size}.svg`);
        });
      }
    }
  }

  it('of every form but the one that draws nothing has figures to test with', () =>
    expect(Object.keys(samplesByForm)).toEqual(chartForms.filter((form) => form !== 'none').toSorted()));

  it('as a file of its own carries title, source, language and style sheet', async () => {
    const figure = samples['bar-provinces-zh']!;
    const lang = languageOf(figure);
    const svg = drawChart(figure, { lang, size: 'wide', standalone: true, css: '.chart > text { fill: #000; }' });
    await expect(svg + '\n').toMatchFileSnapshot('./stored/standalone-zh-wide.svg');
  });

  it('is called by its title, or by what it says where the title stands beside it', () => {
    const figure = samples['bar-provinces-zh']!;
    const drawn = (label?: string) => drawChart(figure, { lang: 'zh', size: 'wide', label });
    expect(drawn()).toContain(`aria-label="${figure.title}"`);
    expect(drawn('条形图，共10项。')).toContain('aria-label="条形图，共10项。"');
    expect(drawn()).not.toContain('条形图，共10项。');
  });

  it('is the same text every time', () => {
    for (const figure of Object.values(samples)) {
      const lang = languageOf(figure);
      expect(drawChart(figure, { lang, size: 'wide' })).toBe(drawChart(figure, { lang, size: 'wide' }));
    }
  });

  it('has no style attribute, script or id, which the security policy or a second chart would trip over', () => {
    for (const figure of Object.values(samples)) {
      const lang = languageOf(figure);
      for (const size of sizes)
        expect(drawChart(figure, { lang, size })).not.toMatch(/ style=| id=|<script|NaN|undefined|Infinity/);
    }
  });

  it('uses only classes that chart.css knows', () => {
    const known = new Set([...css.matchAll(/\.(c-[a-z0-9-]+)/g)].map(([, name]) => name));
    for (const figure of Object.values(samples)) {
      const lang = languageOf(figure);
      const used = [...drawChart(figure, { lang, size: 'narrow' }).matchAll(/class="(c-[^"]+)"/g)].flatMap(
        ([, names]) => names!.split(' '),
      );
      expect(used.filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it('writes < & " in labels as text', () => {
    const svg = drawChart(sample('bar', ['A | B', '<b>"R&D"</b> | 1'], { title: 'a "b" <c>' }), {
      lang: 'en',
      size: 'wide',
    });
    expect(svg).toContain('&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;');
    expect(svg).toContain('aria-label="a &quot;b&quot; &lt;c&gt;"');
  });

  it('never throws, whatever the table holds', () => {
    const tables = [
      ['A'],
      ['A', 'a'],
      ['A | B', 'a | —', 'b | —'],
      ['A | B', 'a | 0', 'b | 0'],
      ['A | B', 'a | -1', 'b | -2'],
      ['A | B', 'a | x'],
      ['A | B (%)', ' | 1', ' | 0.001'],
    ];
    for (const chart of chartForms) {
      for (const table of tables) {
        for (const size of sizes)
          expect(drawChart(sample(chart, table), { lang: 'en', size })).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });

  it('is empty for a figure without a chart and for one that cannot be drawn', () => {
    expect(drawChart(sample('none', ['A | B', 'a | 1']), { lang: 'en', size: 'wide' })).toBe('');
    expect(drawChart(sample('pair', ['A | B', 'a | 1']), { lang: 'en', size: 'wide' })).toBe('');
  });
});
