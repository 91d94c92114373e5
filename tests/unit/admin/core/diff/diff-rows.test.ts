import { diffRows, firstRows } from '../../../../../admin/src/core/diff/diff-rows';

const told = (before: string, after: string, language = 'en') =>
  [...diffRows(before, after, language)].map((row) =>
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
    expect([...diffRows('same', 'same', 'en')]).toEqual([{ kind: 'gap', hidden: 1 }]);
  });
});

describe('the largest bodies', () => {
  const LONGEST = 200_000;
  const many = (count: number, of: (n: number) => string, between: string): string =>
    Array.from({ length: count }, (_, n) => of(n)).join(between);
  /** The same words or lines in an order that has little in common with theirs. */
  const mixed = (count: number, by: number, between: string): string =>
    many(count, (n) => `word${String((n * by) % count)}`, between);

  const shownSoon = (before: string, after: string, language = 'en') => {
    const started = performance.now();
    const shown = firstRows(diffRows(before, after, language), 500);
    // what grows with the square of the length takes minutes, on a busy machine too
    expect(performance.now() - started).toBeLessThan(30_000);
    return shown;
  };
  const textOf = (before: string, after: string, side: 'before' | 'after'): string =>
    [...diffRows(before, after, 'en')]
      .flatMap((row) => (row.kind === 'gap' || row[side] === null ? [] : [row.pieces.map(({ text }) => text).join('')]))
      .join('\n');

  it('are compared soon when most words of a line changed', () => {
    const line = (by: number, name: string) => many(30_000, (n) => (n % by === 0 ? `${name}${n}` : `w${n}`), ' ');
    const [before, after] = [line(5, 'a'), line(7, 'b')];
    const { rows } = shownSoon(before, after);
    expect(rows).toHaveLength(2);
    expect(textOf(before, after, 'before')).toBe(before);
    expect(textOf(before, after, 'after')).toBe(after);
  });

  it('are compared soon when the words of a line are in another order', () => {
    const [before, after] = [mixed(20_011, 7, ' '), mixed(20_011, 4001, ' ')];
    const { rows } = shownSoon(before, after);
    expect(rows.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(textOf(before, after, 'after')).toBe(after);
  });

  it('are compared soon when their lines are in another order', () => {
    const [before, after] = [mixed(20_011, 7, '\n'), mixed(20_011, 4001, '\n')];
    const { rows, isMore } = shownSoon(before, after);
    expect(rows.length).toBeLessThan(1000);
    expect(isMore).toBe(true);
    expect(textOf(before, after, 'before')).toBe(before);
    expect(textOf(before, after, 'after')).toBe(after);
  });

  it('are compared soon when both are one Chinese line without marks', () => {
    const line = (by: number) => many(LONGEST, (n) => '本服务通过年度审核并在两城保存'.charAt((n * by) % 15), '');
    shownSoon(line(2), line(7), 'zh-Hans');
  });

  it('are no longer split into words where they are the whole of the largest file', () => {
    const line = (by: number) => many(600_000, (n) => (n % by === 0 ? `b${n}` : `a${n}`), ' ');
    const { rows } = shownSoon(line(5), line(7));
    expect(rows).toMatchObject([{ pieces: [{ changed: true }] }, { pieces: [{ changed: true }] }]);
  });

  it('show which of 15,000 headings changed to what', () => {
    const headings = (name: string) => many(15_000, (n) => `# ${name} ${String(n)}\n\nText.`, '\n');
    const { rows } = shownSoon(headings('Old'), headings('New'));
    expect(rows.slice(0, 4)).toMatchObject([
      { kind: 'removed', before: 1, pieces: [{ text: '# ' }, { text: 'Old', changed: true }, { text: ' 0' }] },
      { kind: 'added', after: 1 },
      { kind: 'same', before: 2, after: 2 },
      { kind: 'same', before: 3, after: 3 },
    ]);
  });

  it('show the word that changed in a line without an end', () => {
    const line = many(20_000, (n) => `w${n}`, ' ');
    const { rows } = shownSoon(line, line.replace('w19990', 'other'));
    expect(rows[1]).toMatchObject({ pieces: [{}, { text: 'other', changed: true }, {}] });
  });

  it('are shown in few pieces, and the rest of them when it is asked for', () => {
    const line = (name: string) => many(500, (n) => (n % 2 === 0 ? `${name}${n}` : 'and'), ' ');
    const [one, other] = [line('a'), line('b')];
    expect(shownSoon(one, other).rows[0]).toMatchObject({ pieces: [{ changed: true }, { text: ' and' }] });
    const lines = (name: string) => many(5000, (n) => `${name}${String(n)}`, '\n');
    const first = firstRows(diffRows(lines('a'), lines('b'), 'en'), 500);
    expect(first.rows).toHaveLength(500);
    expect(firstRows(diffRows(lines('a'), lines('b'), 'en'), 20_000)).toMatchObject({ isMore: false });
  });
});
