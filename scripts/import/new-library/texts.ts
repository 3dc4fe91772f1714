import type { Catalogue } from '../../languages/index.ts';

type Words = Catalogue['newLibrary'];

/** Numbers of the sample; in each language its own words stand around them. */
const COURSES = [11, 8, 5];
const PARTICIPANTS = [1100, 1200, 1280];

const page = (frontmatter: Record<string, string>, blocks: string[]): string =>
  [['---', ...Object.entries(frontmatter).map(([key, value]) => `${key}: ${value}`), '---'].join('\n'), ...blocks, '']
    .join('\n\n')
    .replace(/\n+$/, '\n');

export const aboutPage = ({ about }: Words): string =>
  page({ title: about.title, summary: about.summary }, [about.body]);

/** A text with a number, a footnote and a figure. */
export function coursesSection({ courses, source }: Words, year: number): string {
  const { byPlace } = courses;
  const rows = byPlace.rows.map((place, index) => [place, String(COURSES[index])]);
  return page({ title: courses.title, topics: '[activities]', summary: courses.summary(year) }, [
    `## ${courses.heading}`,
    courses.text(year),
    figure(
      { id: 'courses-by-place', chart: 'bar', title: byPlace.title, unit: byPlace.unit, source, period: String(year) },
      [[byPlace.head, byPlace.column], ...rows],
    ),
    `[^sample]: ${courses.footnote}`,
  ]);
}

/** A figure over time. */
export function participantsSection({ participants, source }: Words, year: number): string {
  const { byYear } = participants;
  const rows = PARTICIPANTS.map((count, index) => [byYear.year(year - 2 + index), byYear.count(count)]);
  return page({ title: participants.title, topics: '[activities]', summary: participants.summary }, [
    `## ${participants.heading}`,
    participants.text,
    figure({ id: 'participants', chart: 'line', title: byYear.title, unit: byYear.unit, source }, [
      [byYear.head, byYear.column],
      ...rows,
    ]),
  ]);
}

function figure(attributes: Record<string, string>, [head, ...rows]: string[][]): string {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    `<Figure ${written.join(' ')}>`,
    [line(head!), '| --- | ---: |', ...rows.map(line)].join('\n'),
    '</Figure>',
  ].join('\n\n');
}
