import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nginxServer, type NginxOptions } from './nginx.ts';

const options: NginxOptions = {
  name: 'example.org',
  root: '/srv/site',
  listen: '80',
  languages: ['zh', 'en'],
  base: '',
  chartStyle: 'sha256-abc=',
  redirects: '/zh/x/old/ /zh/x/new/ 301\n',
};

/** The lines that begin with a word, without what stands before them. */
const lines = (word: string, changes: Partial<NginxOptions>): string[] =>
  nginxServer({ ...options, ...changes })
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith(word));

describe('a server for nginx', () => {
  it.each([
    ['/srv/site', 'root /srv/site;'],
    ['/srv/site/', 'root /srv/site;'],
    ['/srv/my site', 'root "/srv/my site";'],
    ['/srv/a"b', String.raw`root "/srv/a\"b";`],
    ["/srv/a'b", `root "/srv/a'b";`],
    ['/srv/a;b', 'root "/srv/a;b";'],
    ['/srv/{a}', 'root "/srv/{a}";'],
    [String.raw`C:\site`, String.raw`root "C:\\site";`],
    ['/srv/年报', 'root "/srv/年报";'],
    ['/srv/a$b', 'root /srv/a${yearleaf_dollar}b;'],
  ])('has the folder %s', (root, line) => expect(lines('root ', { root })).toEqual([line]));

  it('has the sign $ as a variable of its own, where a path needs it', () => {
    expect(nginxServer({ ...options, root: '/srv/a$b' })).toContain('geo $yearleaf_dollar {\n    default "$";\n}');
    expect(nginxServer(options)).not.toContain('yearleaf_dollar');
  });

  it('leads old addresses on', () =>
    expect(lines('location = /zh', {})).toEqual(['location = /zh/x/old/ { return 301 /zh/x/new/; }']));

  it('shows the page of what is not there for a folder without a page, too', () =>
    expect(lines('error_page', { base: '/reports' })).toEqual([
      'error_page 404 /reports/404.html;',
      'error_page 403 =404 /reports/404.html;',
    ]));

  it('has the sub-path, in patterns as it stands', () => {
    expect(lines('location /', { base: '/re.ports' })).toEqual(['location /re.ports/ {']);
    expect(lines('"~^', { base: '/re.ports' })[0]).toMatch(/^"~\^\/re\\\\\.ports\(/);
  });

  it.each([
    [
      { name: 'a; b' },
      '--name is «a; b»: a server’s name was expected, such as example.org; several with spaces between.',
    ],
    [{ name: '' }, '--name is «»: a server’s name was expected, such as example.org; several with spaces between.'],
    [
      { listen: '80; include /etc/passwd' },
      '--listen is «80; include /etc/passwd»: a port from 1 to 65535 was expected, such as 8080, or an address and a port, such as 127.0.0.1:8080.',
    ],
    [
      { listen: '70000' },
      '--listen is «70000»: a port from 1 to 65535 was expected, such as 8080, or an address and a port, such as 127.0.0.1:8080.',
    ],
    [{ root: '/a\nb' }, '--root is «/a\nb»: a path without line breaks and other control characters was expected.'],
  ])('refuses %j', (changes, message) => expect(() => nginxServer({ ...options, ...changes })).toThrow(message));
});

/** Where there is an nginx, it reads every file that can be made. */
const hasNginx = (() => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasNginx)('nginx itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yearleaf-nginx-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<Partial<NginxOptions>>([
    {},
    { base: '/re.ports~1' },
    { name: 'example.org *.example.org 例子.中国', listen: '127.0.0.1:8080' },
    { listen: '[::1]:8080' },
    { root: `/srv/it's "my" {site}; $HOME \\ # 年报` },
    { root: '/srv/$a/${b}', base: '/x' },
    { redirects: '' },
  ])('accepts %j', (changes) => {
    writeFileSync(join(folder, 'site.conf'), nginxServer({ ...options, ...changes }));
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    writeFileSync(
      join(folder, 'nginx.conf'),
      `pid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${paths.join('\n')}\ninclude ${folder}/site.conf;\n}\n`,
    );
    expect(() => execFileSync('nginx', ['-t', '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' })).not.toThrow();
  });
});
