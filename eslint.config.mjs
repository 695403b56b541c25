import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.dist-next/', '.dist-previous/', '.astro/', 'bench/peers/', 'test/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    // Astro's parser knows the older way to types only.
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { projectService: false, project: './tsconfig.json' } },
  },

  {
    name: 'journeybook',
    rules: {
      // `!= null` is the short way to ask for both null and undefined.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // A default stands for the rest of a long list, such as zod's kinds of schema.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],

      // `['name']` says that the key comes from outside: the environment, a dataset, a form.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A name that starts with an underscore says that it is left out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `() => close()` is read as a call, not as a value that is returned.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An empty text counts as none: an environment variable that is set to nothing, a title left blank.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Spreading a text gives its code points, which is what columns and initials are counted in.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A number in a template means its digits. Everything else is still refused.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowAny: false, allowBoolean: false, allowNever: false, allowNullish: false, allowRegExp: false },
      ],
    },
  },
  {
    name: 'journeybook/src',
    files: ['src/**/*.ts'],
    rules: {
      // Checks return findings and the command line prints them; a console call would be debugging left behind.
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
          message: 'A module keeps no state that changes: pass it in, or hand out a value that holds it.',
        },
      ],
      // Each throws where a person can cause it: a stray % in an address, an address in a sandboxed frame.
      'no-restricted-globals': [
        'error',
        { name: 'decodeURI', message: 'Read addresses with model/address.ts.' },
        { name: 'decodeURIComponent', message: 'Read addresses with model/address.ts.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'history', property: 'pushState', message: 'Write addresses with browser/page-address.ts.' },
        { object: 'history', property: 'replaceState', message: 'Write addresses with browser/page-address.ts.' },
        { object: 'navigator', property: 'clipboard', message: 'Copy with browser/copy-text.ts.' },
      ],
    },
  },
  {
    name: 'journeybook/test',
    files: ['test/**/*.ts'],
    rules: {
      // In a test a value that is missing fails the test, as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    name: 'journeybook/astro',
    files: ['**/*.astro'],
    rules: {
      // Astro types an element in a template as `any`, so each `items.map((item) => <li />)` would be reported.
      '@typescript-eslint/no-unsafe-return': 'off',
      // The map's frame scrolls sideways: without a tab stop the keyboard could not scroll it (WCAG 2.1.1).
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['figure'], roles: ['tabpanel'] }],
    },
  },
  {
    // Outside of .astro files ESLint does not know the type of a component; `astro check` does.
    name: 'journeybook/component-registries',
    files: ['src/author/registry.ts', 'src/components/cells/cells.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    name: 'journeybook/addresses',
    files: ['src/model/address.ts', 'src/browser/page-address.ts', 'src/browser/copy-text.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    // The one memo: the atlas is built once for a build.
    name: 'journeybook/atlas',
    files: ['src/site/atlas.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    name: 'journeybook/plain-javascript',
    files: ['*.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  {
    name: 'journeybook/inline-script',
    files: ['src/browser/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { document: 'readonly', localStorage: 'readonly', location: 'readonly', URLSearchParams: 'readonly' },
    },
  },
  {
    // ESLint takes a <script> for a file of its own, which no TypeScript project holds; `astro check` knows its types.
    name: 'journeybook/component-scripts',
    files: ['**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
