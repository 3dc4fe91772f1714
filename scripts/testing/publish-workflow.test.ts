import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  on: { workflow_call: { inputs: Record<string, { required: boolean }> } };
  jobs: Record<string, { permissions: Record<string, string> }>;
}
interface Caller {
  permissions: Record<string, string>;
  jobs: { site: { uses: string; with: Record<string, string> } };
}

const workflow = parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as Workflow;
const [, sample = ''] = /```yaml\n(name: Site[^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
const caller = parse(sample) as Caller;

it('the README shows how the workflow that publishes a library is called', () => {
  const { uses, with: given } = caller.jobs.site;
  const { inputs } = workflow.on.workflow_call;
  const required = Object.keys(inputs).filter((name) => inputs[name]!.required);
  expect(Object.keys(given)).toEqual(required);
  expect(uses).toBe(`${given['program']}/.github/workflows/publish.yml@${given['ref']}`);
});

it('it grants all that the jobs of the workflow need', () => {
  const level = (permission: string | undefined) => ['read', 'write'].indexOf(permission ?? 'none');
  for (const { permissions } of Object.values(workflow.jobs))
    for (const [name, needed] of Object.entries(permissions))
      expect([name, level(caller.permissions[name]) >= level(needed)]).toEqual([name, true]);
});
