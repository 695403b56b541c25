import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentSource } from './src/site/content-source.ts';
import { contentSecurityPolicy } from './src/site/content-security-policy.ts';
import { journeybook } from './src/site/integration.ts';
import { settingsFrom } from './src/site/settings.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const settings = settingsFrom(process.env, root);
const source = contentSource(settings, root);
const { site } = (await source.read()).content;

export default defineConfig({
  root,
  ...(site.url === null ? {} : { site: site.url }),
  base: site.base,
  outDir: settings.out,
  cacheDir: settings.cache,
  trailingSlash: 'always',
  integrations: [journeybook(source)],
  markdown: { syntaxHighlight: false }, // Shiki writes style attributes, which the policy forbids.
  security: { csp: contentSecurityPolicy() },
  devToolbar: { enabled: false },
  // A page's styles and scripts are files of their own: the next page has them already, and its HTML stays small.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The first that know light-dark() and :has(). Named, because for the newest alone the minifier writes
      // `text-decoration: underline 1px`, of which Safari understands nothing: no link was underlined.
      cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5', 'ios17.5'],
    },
    plugins: [tailwindcss()],
  },
});
