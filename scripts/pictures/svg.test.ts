import { expect, it } from 'vitest';
import { SVG } from '../testing/pictures.ts';
import { faultInSvg } from './svg.ts';

const say = (svg: string) => faultInSvg(Buffer.from(svg));

it.each([
  ['with the numbers of its drawing', SVG],
  ['in pixels', SVG.replace('viewBox="0 0 4 3"', 'width="4" height="3px"')],
  ['below a comment on another', `<!-- <svg> -->${SVG}`],
  ['with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><s:path d="M0 0h4v3z"/></s:svg>'],
  ['that fills what it is put into', SVG.replace('viewBox', 'width="100%" viewBox')],
])('an SVG %s is shown', (_, svg) => expect(say(svg)).toBeUndefined());

it.each([
  ['no namespace', SVG.replace(/ xmlns="[^"]*"/, ''), 'xmlns="http://www.w3.org/2000/svg"'],
  ['no size', SVG.replace(' viewBox="0 0 4 3"', ''), 'viewBox="0 0 600 400"'],
  ['half a size', SVG.replace('viewBox="0 0 4 3"', 'width="4"'), 'viewBox="0 0 600 400"'],
  ['shares of a size', SVG.replace('viewBox="0 0 4 3"', 'width="100%" height="100%"'), 'viewBox="0 0 600 400"'],
])('an SVG with %s would not be', (_, svg, attribute) => expect(say(svg)).toEqual({ fault: 'lacking', attribute }));

it.each([
  '<animate attributeName="x" to="3" dur="1s"/>',
  '<set attributeName="x" to="3"/>',
  '<style>@keyframes a{}</style>',
])('%s moves', (part) => expect(say(SVG.replace('<path', `${part}<path`))).toEqual({ fault: 'moves' }));
