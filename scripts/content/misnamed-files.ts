import { knownLanguages } from '../languages/index.ts';

/** Files for which there is no place, under a name that is nearly right: what stands there, and what it should be. */
interface Misnamed {
  file: string;
  found: string;
  meant: string;
}

/**
 * `tea-2025/EN/1-a.mdx`, `tea-2025/report.yml`: names that a system or an editor has written another way. One for each
 * folder. `isKnown` says whether the format has a place for a file of a name.
 */
export function misnamedAmong(files: readonly string[], isKnown: (file: string) => boolean): Map<string, Misnamed> {
  const found = files.flatMap((file) => {
    const meant = file.split('/').map(rightName).join('/');
    return meant !== file && isKnown(meant) ? [[file, nameThatDiffers(file, meant)] as const] : [];
  });
  return new Map(found);
}

function nameThatDiffers(file: string, meant: string): Misnamed {
  const [names, right] = [file.split('/'), meant.split('/')];
  const upTo = names.findIndex((name, index) => name !== right[index]) + 1;
  const end = upTo < names.length ? '/' : '';
  return { file, found: names.slice(0, upTo).join('/') + end, meant: right.slice(0, upTo).join('/') + end };
}

const FOLDERS = new Set<string>([...knownLanguages, 'images', 'data', 'pages', 'maps']);
const FILES = /^(?:site|topics|glossary|dimensions|indicators|report|notes|corrections|credits)\.ya?ml$/i;

/** `EN`, `zh_Hant`, `Images` -> `en`, `zh-hant`, `images`; `Report.yml` -> `report.yaml`; `1-a.md`, `1-a.MDX` -> `1-a.mdx`. */
function rightName(name: string): string {
  const folder = name.toLowerCase().replaceAll('_', '-');
  if (FOLDERS.has(folder)) return folder;
  if (FILES.test(name)) return name.toLowerCase().replace(/\.yml$/, '.yaml');
  return name.replace(/\.yml$/i, '.yaml').replace(/\.mdx?$/i, '.mdx');
}
