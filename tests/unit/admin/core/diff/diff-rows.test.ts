import { diffRows } from '../../../../../admin/src/core/diff/diff-rows';

const told = (before: string, after: string, language = 'en') =>
  diffRows(before, after, language).map((row) =>
    row.kind === 'gap'
      ? `… ${row.hidden}`
      : `${row.kind} ${String(row.before ?? '-')}/${String(row.after ?? '-')} ${row.pieces
          .map(({ text, changed }) => (changed ? `[${text}]` : text))
          .join('')}`,
  );

describe('the rows of a diff', () => {
  it('mark the words that changed in a line that was replaced', () => {
    expect(told('The report is due.\n', 'The audit is due.\n')).toEqual([
      'removed 1/- The [report] is due.',
      'added -/1 The [audit] is due.',
    ]);
  });

  it('find words in Chinese, which has no spaces', () => {
    expect(told('本服务通过年度审核。', '本服务通过季度审核。', 'zh-Hans')).toEqual([
      'removed 1/- 本服务通过[年度]审核。',
      'added -/1 本服务通过[季度]审核。',
    ]);
  });

  it('keep three lines around what changed and count the others', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);
    const after = lines.with(5, 'line six');
    expect(told(lines.join('\n'), after.join('\n'))).toEqual([
      '… 2',
      'same 3/3 line 3',
      'same 4/4 line 4',
      'same 5/5 line 5',
      'removed 6/- line [6]',
      'added -/6 line [six]',
      'same 7/7 line 7',
      'same 8/8 line 8',
      'same 9/9 line 9',
      '… 3',
    ]);
  });

  it('pair lines as far as there are two', () => {
    expect(told('a b\n', 'a c\nnew\n')).toEqual(['removed 1/- a [b]', 'added -/1 a [c]', 'added -/2 [new]']);
  });

  it('show a text that is all new', () => {
    expect(told('', 'one\ntwo')).toEqual(['added -/1 [one]', 'added -/2 [two]']);
  });

  it('are none for the same text', () => {
    expect(diffRows('same', 'same', 'en')).toEqual([{ kind: 'gap', hidden: 1 }]);
  });
});
