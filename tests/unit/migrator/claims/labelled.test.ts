import { findLabelled } from '../../../../migrator/claims/facts/labelled';
import type { Sentence } from '../../../../migrator/claims/sentences/sentence';

const LABELS = ['Audited by', '审核人员'];

const said = (label: string | null, words: string, line = 1): Sentence => ({
  ...{ words, label, quote: { text: words, line }, links: [], lead: null, row: null, labelled: null },
});

test.each([
  ['a label', said('Audited by', 'Jane Roe'), 'Jane Roe'],
  ['a label with a colon, in other letters', said('AUDITED  BY:', 'Jane Roe.'), 'Jane Roe'],
  ['a key of front matter', said('audited_by', 'Jane Roe'), 'Jane Roe'],
  ['a Chinese label', said('审核人员：', '王芳。'), '王芳'],
])('a fact stands behind %s', (_name, sentence, value) => {
  expect(findLabelled([said(null, 'We hold it.'), sentence], LABELS)).toEqual({ value, quote: sentence.quote });
});

test.each([
  ['no label', [said(null, 'Audited by Jane Roe')]],
  ['another label', [said('Issued by', 'Jane Roe')]],
  ['a label with nothing behind it', [said('Audited by', '  ')]],
  ['a denial', [said('Audited by', 'It has not been audited')]],
  ['two values', [said('Audited by', 'Jane Roe'), said('审核人员', 'Wang Fang', 2)]],
])('%s states no fact', (_name, sentences) => {
  expect(findLabelled(sentences, LABELS)).toBeNull();
});
