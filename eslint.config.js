import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
  globalIgnores(['build/', '.svelte-kit/', '.cache/', 'static/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,

  {
    languageOptions: {
      // The extra ending stands here for all files: one TypeScript program then serves them all.
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Code points are what is wanted: letters are measured and compared, not taken apart for display.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Every address comes from src/lib/urls.ts, which resolves it; the rule can't see that.
      'svelte/no-navigation-without-resolve': 'off',
      // Svelte drops a space at an element's edge unless it stands in a mustache.
      'svelte/no-useless-mustaches': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, svelteConfig },
    },
  },
  {
    files: ['src/lib/browser/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    // Unknown data becomes typed in parse, by a check; nowhere by assertion. (`as const` is none.)
    files: ['src/lib/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    // Outside of tsconfig.json's files, or plain JavaScript.
    files: ['**/*.js', '*.config.ts'],
    ignores: ['src/**'],
    ...ts.configs.disableTypeChecked,
  },
  {
    files: ['scripts/**', '*.config.{js,ts}'],
    languageOptions: { globals: globals.node },
  },
  {
    // They hold functions that run in the page.
    files: ['scripts/firstView.js', 'scripts/bench/**'],
    languageOptions: { globals: globals.browser },
  },
  prettier,
  svelte.configs.prettier,
);
