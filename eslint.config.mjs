import stylistic from '@stylistic/eslint-plugin';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What is checked with its types: the program, its tests and the configuration in TypeScript. */
const TYPED = ['src/**/*.ts', 'src/cli/*.js', 'tests/**/*.ts', '*.ts'];

const withTypes = (configs) => configs.map((config) => ({ ...config, files: TYPED }));

export default defineConfig(
  { ignores: ['dist/', 'dist.work/', '.astro/', '.cache/', 'test-results/', 'playwright-report/'] },
  ...withTypes(tseslint.configs.strictTypeChecked),
  ...withTypes(tseslint.configs.stylisticTypeChecked),
  {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Texts are walked by code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  ...astro.configs.recommended,
  {
    files: ['src/components/**/*.astro', 'src/layouts/**/*.astro', 'src/pages/**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    files: ['**/*.{astro,js,mjs,ts}'],
    plugins: { '@stylistic': stylistic },
    rules: {
      // Prettier breaks code at this width, but no strings, comments and regular expressions.
      '@stylistic/max-len': ['error', { code: 100, tabWidth: 2 }],
      'no-nested-ternary': 'error',
    },
  },
);
