import { expect, it } from 'vitest';
import { functionBody } from './function-body.ts';

const module = `import {Fragment as _Fragment, jsx as _jsx} from "astro/jsx-runtime";
export const frontmatter = {};
export function getHeadings() {
  return [];
}
function _createMdxContent(props) {
  return _jsx("p", { children: "export const x\\nimport y" });
}
export default function MDXContent(props = {}) {
  return _createMdxContent(props);
}
`;

it('a compiled text becomes a function of the runtime, which draws it', () => {
  const text = new Function('runtime', functionBody(module)) as (runtime: object) => (props: object) => unknown;
  const jsx = (type: string, { children }: { children: string }) => `<${type}>${children}</${type}>`;
  expect(text({ jsx, Fragment: '' })({})).toBe('<p>export const x\nimport y</p>');
});

it('a module of another form is refused rather than half understood', () =>
  expect(() => functionBody(`${module}import z from "z";\n`)).toThrow(
    'The compiler of MDX makes other modules than scripts/render/function-body.ts knows: import z from "z";',
  ));
