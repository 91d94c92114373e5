import { maskUnknownTags } from '../../../../../migrator/reader/html-page/unknown-tags';

const page = (letter: string) => `<p>${letter.repeat(40)}</SCRIPT></p><script>never closed`;

test('a script without an end is text, also behind letters that are longer in lower case', () => {
  const { html } = maskUnknownTags(page('I'));
  expect(html).not.toContain('<script>');
  expect(maskUnknownTags(page('\u0130')).html).toBe(html.replaceAll('I', '\u0130').replace('SCR\u0130PT', 'SCRIPT'));
});
