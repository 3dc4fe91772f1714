import type { Nodes } from 'mdast';
import { type Formula, type FormulaFault, isElement, isFormula, readFormula } from '../../markdown/index.ts';
import {
  passagesOf,
  type Position,
  positionOfNode,
  positionOfOffset,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
  type Wording,
} from '../../content/index.ts';
import { firstLineOf, openFence } from '../fences.ts';

/** Every formula can be read, and stands where formulas may. */
export const formulas: Rule = ({ pages }) => pages.flatMap((page) => [...wrongFormulas(page), ...unread(page)]);

const problem = (place: Position, wording: Wording): Problem => problemAt(place, 'formulas', wording);

const wrongFormulas = (page: TextFile): Problem[] => (page.tree ? inside(page, page.tree) : []);

/** In a figure's cell the rule on cells refuses it: they are drawn, and taken away, as numbers and words. */
function inside(page: TextFile, node: Nodes, isInHeading = false): Problem[] {
  if (isFormula(node)) return wrong(page, node, isInHeading);
  if (isElement(node) || !('children' in node)) return [];
  return node.children.flatMap((child) => inside(page, child, isInHeading || node.type === 'heading'));
}

function wrong(page: TextFile, node: Formula, isInHeading: boolean): Problem[] {
  const at = positionOfNode(page.path.file, node);
  if (isInHeading) return [problem(at, (words) => words.formulas.inHeading)];
  if (isFenced(page, node)) {
    if (firstLineOf(page, node).replace(/^\$+/, '').trim() !== '')
      return [problem(at, (words) => words.formulas.notAlone)];
    if (openFence(page, node)) return [problem(at, (words) => words.formulas.notClosed)];
  }
  const read = readFormula(node.value, node.type === 'math');
  return 'fault' in read ? [problem(placeOf(page, node, read.fault) ?? at, sayFault(read.fault))] : [];
}

/** Between lines of `$$`, and not within one. */
const isFenced = (page: TextFile, node: Formula): boolean =>
  node.type === 'math' && !/^(\$+)[^$]+\1$/.test(firstLineOf(page, node).trim());

/** Where in the file a formula goes wrong: its lines may begin with an indent or a `>`. */
function placeOf(page: TextFile, node: Formula, { index }: FormulaFault): Position | undefined {
  const { start, end } = node.position ?? {};
  if (index === undefined || start?.offset === undefined) return undefined;
  const lines = node.value.slice(0, index).split('\n');
  const source = page.body.slice(start.offset, end?.offset);
  let offset = source.search(/[^$\s>]/);
  for (let line = 1; line < lines.length; line++) {
    offset = source.indexOf('\n', offset) + 1;
    offset += source.slice(offset).search(/[^ \t>]|$/);
  }
  const column = lines.length > 1 ? lines.at(-1)!.trimStart().length : lines[0]!.trimStart().length;
  return positionOfOffset(page, start.offset + Math.min(offset + column, source.length));
}

function sayFault({ reason }: FormulaFault): Wording {
  if (reason === 'empty') return (words) => words.formulas.empty;
  const command = /^Undefined control sequence: (.+)$/.exec(reason)?.[1];
  if (/^\\(?:label|ref|eqref|autoref|cref)$/.test(command ?? '')) return (words) => words.formulas.named(command!);
  return command === undefined
    ? (words) => words.formulas.unreadable(reason)
    : (words) => words.formulas.unknownCommand(command);
}

/** `$$` that stayed in a text, and a command of TeX between single dollars. */
const unread = (page: TextFile): Problem[] =>
  passagesOf(page).flatMap((passage) => [
    ...[...passage.text.matchAll(/\$\$/g)]
      .slice(0, 1)
      .filter(({ index }) => !passage.escaped(index) && !passage.escaped(index + 1))
      .map(({ index }) => problem(passage.at(index), (words) => words.formulas.notClosed)),
    ...[...passage.text.matchAll(/(?<!\$)\$(?!\$)[^$\n]{0,200}?(?:\\[A-Za-z]|[_^])[^$\n]{0,200}\$(?!\$)/g)]
      .slice(0, 1)
      .map(({ index }) => problem(passage.at(index), (words) => words.formulas.singleDollar)),
  ]);
