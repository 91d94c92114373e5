// The rules for code that people copy: the examples, which are projects of their own, and the code of the documentation.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { codeInFiles } from './code-in-files.mjs';
import { htmlAsText } from './html-as-text.mjs';

export default defineConfig([
  globalIgnores(['**/node_modules/', '**/.builds/', '**/.next/', '**/.astro/', '**/dist/']),
  { files: ['**/*.md'], plugins: { code: codeInFiles }, processor: 'code/markdown' },
  { files: ['**/*.astro'], plugins: { code: codeInFiles }, processor: 'code/astro' },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { html: htmlAsText },
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: { 'html/no-html-as-text': 'error' },
  },
]);
