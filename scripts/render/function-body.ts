const IMPORT = /^import \{(.*)\} from "astro\/jsx-runtime";$/gm;
const EXPORT = /^export (?:default )?(?=const|function)/gm;

/**
 * The module that @mdx-js/mdx has made of a text, as the body of a function of the JSX `runtime` that returns what draws
 * the text. A text imports and exports nothing itself: the check refuses that. Throws an Error where anything else is
 * imported or exported.
 */
export function functionBody(module: string): string {
  const body = module
    .replace(IMPORT, (_, names: string) => `const {${names.replaceAll(' as ', ': ')}} = runtime;`)
    .replace(EXPORT, '');
  const left = /^(?:import|export)\b.*$/m.exec(body)?.[0];
  if (left !== undefined)
    throw new Error(`The compiler of MDX makes other modules than scripts/render/function-body.ts knows: ${left}`);
  return `${body}\nreturn MDXContent;`;
}
