import { describe, expect, it } from 'vitest';
import { openDisplay } from './display.ts';
import { counted, countSteps, onSteps } from './steps.ts';

/** A display with a clock of its own, in seconds, and what it has written. */
function open(columns?: number) {
  const written: string[] = [];
  let time = 1000;
  const display = openDisplay({ write: (text) => written.push(text), columns: () => columns, now: () => time * 1000 });
  return { display, written, at: (second: number) => void (time = 1000 + second) };
}

const draw = (done: number) => ({ of: 'pages drawn' as const, done, total: 100 });

describe('nothing is said', () => {
  it('by a command that is done in five seconds', () => {
    const { display, written, at } = open();
    display.doing('drawing the pages');
    for (const second of [1, 2, 3, 4, 4.9]) {
      at(second);
      display.steps(draw(second));
      display.refresh();
    }
    display.clear();
    expect(written).toEqual([]);
  });

  it('before it is known what is done', () => {
    const { display, written, at } = open();
    at(30);
    display.steps(draw(1));
    display.refresh();
    expect(written).toEqual([]);
  });
});

it('a log gets a line every ten seconds at most, with what is left', () => {
  const { display, written, at } = open();
  display.doing('drawing the pages');
  for (let second = 0; second <= 30; second++) {
    at(second);
    display.steps(draw(second * 2));
  }
  display.doing('making the search index');
  at(45);
  display.refresh();
  display.clear();
  expect(written).toEqual([
    'drawing the pages 10 of 100, about 45 s more\n',
    'drawing the pages 30 of 100, about 35 s more\n',
    'drawing the pages 50 of 100, about 25 s more\n',
    'making the search index, 15 s so far\n',
  ]);
});

describe('a terminal', () => {
  it('has one line, which is written over, and taken away for what else is printed', () => {
    const { display, written, at } = open(80);
    display.doing('drawing the pages');
    display.steps(draw(0));
    for (const second of [5, 5.1, 6]) {
      at(second);
      display.steps(draw(second * 10));
    }
    display.clear();
    display.clear();
    expect(written).toEqual([
      '\rdrawing the pages 50 of 100, about 5 s more\x1b[K',
      '\rdrawing the pages 60 of 100, about 5 s more\x1b[K',
      '\r\x1b[K',
    ]);
  });

  it('that is narrow has the beginning of it', () => {
    const { display, written, at } = open(20);
    at(9);
    display.doing('drawing the pages');
    display.steps(draw(9));
    expect(written).toEqual(['\rdrawing the pages, \x1b[K']);
  });
});

it('what is left is reckoned from where the counting began, for each thing that is counted', () => {
  const { display, written, at } = open();
  display.doing('drawing the pages');
  at(20);
  display.steps(draw(0));
  at(30);
  display.steps(draw(50));
  expect(written).toEqual(['drawing the pages 0 of 100\n', 'drawing the pages 50 of 100, about 10 s more\n']);
});

it('whoever counts tells who listens, if anybody does', () => {
  const told: unknown[] = [];
  countSteps('texts read', 2)();
  onSteps((steps) => told.push(steps));
  expect(Array.from(counted('texts read', ['a', 'b']), (text) => `${text}!`)).toEqual(['a!', 'b!']);
  onSteps(() => undefined);
  expect(told).toEqual([0, 1, 2].map((done) => ({ of: 'texts read', done, total: 2 })));
});
