import { expect, it } from 'vitest';
import { csvOfRecords } from './csv.ts';

it('records are a file with their keys as heads, lists in one field', () =>
  expect(csvOfRecords([{ title: '=A', places: ['x', 'y'], note: undefined }])).toBe(
    "\ufefftitle,places,note\r\n'=A,x; y,\r\n",
  ));

it.each(['=1+1', '＝1+1', '@x', '\tx', '+SUM(A1)'])('a field that a spreadsheet would run is made inert: %j', (text) =>
  expect(csvOfRecords([{ text }])).toContain(`\r\n'${text}`),
);

it.each(['-10.7%', '+3 people', '－0.5个百分点'])('a signed number stays as it is: %s', (text) =>
  expect(csvOfRecords([{ text }])).toBe(`\ufefftext\r\n${text}\r\n`),
);
