import { describe, expect, it } from 'vitest';
import { pagePolicy, addPolicy, serverPolicy, scriptsOf } from './csp.ts';

describe('the policy', () => {
  it('lets a page that runs nothing run nothing', () =>
    expect(pagePolicy('nothing')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; script-src 'none'",
    ));

  it('lets a worker run only where search does', () => {
    expect(pagePolicy('search')).toContain("worker-src 'self'");
    expect(pagePolicy('script')).not.toContain('worker');
  });

  it('lets WebAssembly run only where search does, and where the server cannot know what runs', () => {
    for (const policy of [pagePolicy('search'), serverPolicy('sha256-x')])
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    for (const policy of [pagePolicy('script'), pagePolicy('nothing')]) expect(policy).not.toContain('wasm');
  });

  it.each([pagePolicy('nothing'), pagePolicy('script'), pagePolicy('search'), serverPolicy('sha256-x')])(
    'never says unsafe-inline, unsafe-eval or a host: %s',
    (policy) => expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/),
  );
});

describe('sealPage', () => {
  const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy('nothing')}">`;
  it.each([
    [
      '<!DOCTYPE html><html lang="en"> <head><meta charset="utf-8"><title>x</title>',
      `<!DOCTYPE html><html lang="en"> <head><meta charset="utf-8">${policy}<title>x</title>`,
    ],
    ['<!doctype html><title>Redirecting</title>', `<!doctype html>${policy}<title>Redirecting</title>`],
  ])('puts the policy before everything that it covers: %s', (html, sealed) =>
    expect(addPolicy(html, 'nothing')).toBe(sealed),
  );

  it('refuses what is no page', () =>
    expect(() => addPolicy('<p>half', 'nothing')).toThrow('This is not a page: it begins with «<p>half».'));
});

describe('whatRuns', () => {
  const files: Record<string, string> = {
    '/_astro/a.js': 'import{x}from"./b.js";x()',
    '/_astro/b.js': 'const u=`${base}/pagefind/`;export const x=()=>fetch(u)',
    '/_astro/c.js': 'document.title="x"',
  };
  it.each([
    ['<script type="application/json">{}</script>', 'nothing'],
    ['<script type="module" src="/_astro/c.js"></script>', 'script'],
    ['<script type="module" src="/_astro/a.js"></script>', 'search'],
  ])('%s: %s', (html, runs) => expect(scriptsOf(html, (address) => files[address])).toBe(runs));
});
