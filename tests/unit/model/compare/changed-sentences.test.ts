import fc from 'fast-check';

import { changedSentences, sentencesOf } from '../../../../model/compare/changed-sentences';
import { rounds } from '../../../support/jest/rounds';

test('a sentence that changed, one that is new and one that is gone, each with its text', () => {
  const before = '# SLA\n\nUptime is 99 %. It is measured each month.\n\n- Credits are paid.\n- Ask within 30 days.\n';
  const after =
    '# SLA\n\nUptime is 99.9 %. It is measured each month. Breaks are announced.\n\n- Ask within 30 days.\n';
  expect(changedSentences(before, after, 'en')).toEqual([
    { before: 'Uptime is 99 %.', after: 'Uptime is 99.9 %.' },
    { before: '- Credits are paid.', after: 'Breaks are announced.' },
  ]);
});

test('Chinese sentences end without a space', () => {
  expect(changedSentences('可用性为99%。按月计算。', '可用性为99.9%。按月计算。', 'zh-CN')).toEqual([
    { before: '可用性为99%。', after: '可用性为99.9%。' },
  ]);
});

test('where lines are broken, and how much space there is, is no change', () => {
  expect(changedSentences('One long\nsentence. Two.\n\n\nThree.', 'One long sentence.\nTwo.\n\nThree.', 'en')).toEqual(
    [],
  );
});

test.each([
  ['the rows of a table', '| a | b |\n|---|---|\n| 1 | 2 |', ['| a | b |', '|---|---|', '| 1 | 2 |']],
  ['headings and what follows', '## Uptime\nIs high.', ['## Uptime', 'Is high.']],
  ['items', '1. One\n   goes on\n2) Two\n* Three\n> Four', ['1. One goes on', '2) Two', '* Three', '> Four']],
])('%s are apart', (_, text, sentences) => {
  expect(sentencesOf(text, 'en')).toEqual(sentences);
});

test('two texts are the sentences that they share, with those that differ in their places', () => {
  const text = fc.array(fc.constantFrom('One. ', 'Two! ', '\n\n', '- Three\n', '二。'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const changes = changedSentences(before, after, 'en');
      const count = (side: 'before' | 'after') => changes.filter((change) => change[side] !== null).length;
      expect(sentencesOf(before, 'en').length - count('before')).toBe(sentencesOf(after, 'en').length - count('after'));
      expect(changedSentences(before, before, 'en')).toEqual([]);
    }),
    { numRuns: rounds(500) },
  );
});
