import mdx from '@astrojs/mdx';
import { addresses } from './scripts/addresses.ts';
import { provideMissingValuesOf } from './scripts/content/missing-values.ts';
import { readRedirects } from './scripts/content/redirects.ts';
import { readSiteLanguages } from './scripts/content/site-languages.ts';
import { currentProject } from './scripts/project.ts';
import { bundling } from './src/integrations/bundling.ts';
import { checkInDevelopment } from './src/integrations/check-in-development.ts';
import { filesInDevelopment } from './src/integrations/files-in-development.ts';
import { libraryInDevelopment } from './src/integrations/library-in-development.ts';
import { localesOf } from './src/integrations/locales.ts';
import { picturesInDevelopment } from './src/integrations/pictures-in-development.ts';
import { programBundle } from './src/integrations/program-bundle.ts';
import { publicFilesInDevelopment } from './src/integrations/public-files-in-development.ts';
import { redirectsInDevelopment } from './src/integrations/redirects-in-development.ts';
import { searchInDevelopment } from './src/integrations/search-in-development.ts';
import { wholeInDevelopment } from './src/integrations/whole-in-development.ts';
import { textsOfTheLibrary } from './src/integrations/texts-of-the-library.ts';

const project = currentProject();
const { origin, base, content, out, leftOut } = project;
const siteLanguages = readSiteLanguages(content);
// Tables of texts are read with its signs.
provideMissingValuesOf(content);
const { languages } = siteLanguages;
const redirects = { '/': addresses.home(languages[0]), ...readRedirects(content, languages, leftOut) };

/**
 * Without `defineConfig`, which does nothing but name this type, and loads 400 files.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: origin,
  base: base || '/',
  outDir: out,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // White space between elements is what the templates say, as JSX has it.
  compressHTML: 'jsx',
  i18n: localesOf(siteLanguages),
  integrations: [
    mdx(),
    textsOfTheLibrary,
    libraryInDevelopment(project),
    filesInDevelopment(project),
    checkInDevelopment(project),
    searchInDevelopment(project),
    picturesInDevelopment(project),
    publicFilesInDevelopment(project),
    wholeInDevelopment(project),
    redirectsInDevelopment(project, redirects),
    programBundle,
  ],
  devToolbar: { enabled: false },
  vite: bundling,
};
