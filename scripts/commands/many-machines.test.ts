import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { build } from './build.ts';
import { check } from './check.ts';
import { join } from './join.ts';
import { parts } from './parts.ts';
import { publications } from './publications.ts';

/** README, «Many machines»: what runners of others are shown is what the commands take. */
const [, section = ''] = /\n## Many machines\n([^]*?)\n## /.exec(readFileSync('README.md', 'utf8')) ?? [];
const sample = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(section)?.[1] ?? '';
const commands = { build, check, join, parts, publications };

interface GitLabJob {
  stage: string;
  script: string;
  artifacts: { paths: string[] };
}

it('every command is one that there is, with options that it takes', () => {
  const shown = [...section.replaceAll('\n', ' ').matchAll(/npm (?:--prefix \S+ )?run (\w+)([^`]*?)(?=`|"|\n|  )/g)];
  expect(new Set(shown.map(([, name]) => name))).toEqual(new Set(Object.keys(commands)));
  for (const [, name, args] of shown)
    for (const [, option] of args!.matchAll(/ --(\w+)/g))
      expect([name, Object.keys(commands[name as keyof typeof commands].options)]).toEqual([
        name,
        expect.arrayContaining([option]),
      ]);
});

describe('GitLab', () => {
  const { stages, check, part, pages } = parse(sample('yaml')) as { stages: string[] } & Record<
    'check' | 'part' | 'pages',
    GitLabJob & { parallel?: number }
  >;
  it('checks, then draws the parts, then joins what they hand on', () => {
    expect([check, part, pages].map(({ stage }) => stage)).toEqual(stages);
    expect(part.script).toContain('--to "$CI_PROJECT_DIR/$FOLDER"');
    expect(part.artifacts.paths).toEqual(['$FOLDER']);
    expect(pages.script).toContain('--out "$CI_PROJECT_DIR/public"');
    expect(pages.artifacts.paths).toEqual(['public']);
  });
});

it('Turborepo joins all parts, each of which is made of its key', () => {
  const { tasks } = JSON.parse(sample('json')) as {
    tasks: Record<string, { inputs?: string[]; dependsOn?: string[] }>;
  };
  const { join, ...made } = tasks;
  expect(join!.dependsOn).toEqual(Object.keys(made));
  expect(Object.values(made).map(({ inputs }) => inputs)).toEqual([['keys/1-of-2.key'], ['keys/2-of-2.key']]);
});
