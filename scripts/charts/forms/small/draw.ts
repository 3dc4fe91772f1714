import { BOLD, type Canvas, type Draw, LABEL, LINE_HEIGHT, round, tag, textLines, wrap } from '../../grammar/index.ts';
import { type InnerOf, readBy } from './inner.ts';
import { panelsOf, splitOf, wholeOf } from './panels.ts';

const GAP = { across: 28, down: 22 };

/** A panel for each part of the table, two side by side where the sheet is wide, all on the scales of the whole table. */
export const drawPanels =
  (innerOf: InnerOf): Draw =>
  (figure, { lang, narrow, width }) => {
    const { name: chart, form } = innerOf(figure)!;
    const count = narrow ? 1 : 2;
    const panelWidth = (width - GAP.across * (count - 1)) / count;
    const canvas: Canvas = {
      lang,
      narrow: true,
      width: panelWidth,
      among: readBy(form, { ...wholeOf(figure), chart }),
    };
    const panels = panelsOf(figure).map((panel) => {
      // A series is named by its own head.
      const head = splitOf(figure) === 'series' ? [] : wrap(panel.name, panelWidth / BOLD, LABEL);
      const drawing = form.draw(readBy(form, { ...panel.figure, chart }), canvas);
      return { head, drawing };
    });
    let y = 0;
    const body: string[] = [];
    for (let first = 0; first < panels.length; first += count) {
      const row = panels.slice(first, first + count);
      const headHeight = Math.max(...row.map(({ head }) => head.length)) * LINE_HEIGHT + 6;
      row.forEach(({ head, drawing }, index) => {
        const at = (top: number) => `translate(${round(index * (panelWidth + GAP.across))} ${round(top)})`;
        if (head.length)
          body.push(tag('g', { transform: at(y) }, textLines(head, 0, 14, LINE_HEIGHT, 'c-text c-strong')));
        body.push(tag('g', { transform: at(y + headHeight) }, drawing.body));
      });
      y += headHeight + Math.max(...row.map(({ drawing }) => drawing.height)) + GAP.down;
    }
    return { body: body.join(''), height: y - GAP.down };
  };
