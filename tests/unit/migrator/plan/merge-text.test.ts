import { mergeText } from '../../../../migrator/plan/compare/merge-text';

const text = (...lines: string[]) => `${lines.join('\n')}\n`;
const base = text('# Backup', '', 'We keep three copies.', '', 'Ask us for them.', '', 'Call us.');
const edited = base.replace('three copies', 'four copies');

describe('a body that an editor and the source changed', () => {
  it('takes both changes where they are in different lines', () => {
    const source = base.replace('Call us.', 'Write to us.');
    expect(mergeText(base, edited, source)).toBe(edited.replace('Call us.', 'Write to us.'));
  });

  it('takes what was put in and taken out, too', () => {
    const source = text('New on top.', ...base.trimEnd().split('\n').slice(0, -2));
    expect(mergeText(base, edited, source)).toBe(
      text('New on top.', '# Backup', '', 'We keep four copies.', '', 'Ask us for them.'),
    );
  });

  it('leaves the same line, changed twice, to a person', () => {
    expect(mergeText(base, edited, base.replace('three copies', 'five copies'))).toBeNull();
    expect(mergeText(base, edited, base.replace('We keep three copies.\n', ''))).toBeNull();
  });

  it('leaves changes that touch to a person: where the border lies, nobody knows', () => {
    expect(mergeText('a\nb\nc', 'A\nb\nc', 'a\nB\nc')).toBeNull();
    expect(mergeText('a\nb', 'a\nx\nb', 'a\ny\nb')).toBeNull();
    expect(mergeText('a\nb\nc', 'A\nb\nc', 'a\nb\nC')).toBe('A\nb\nC');
  });

  it('puts in once what both put in', () => {
    expect(mergeText('a\nb\nc\nd', 'a\nx\nb\nc\nd', 'a\nx\nb\nc\nD')).toBe('a\nx\nb\nc\nD');
  });

  it('keeps the line ends of what is stored, and what follows the last line', () => {
    const source = base.replace('Call us.', 'Write to us.');
    const crlf = edited.trimEnd().replaceAll('\n', '\r\n');
    expect(mergeText(base, crlf, source)).toBe(crlf.replace('Call us.', 'Write to us.'));
    expect(mergeText(base, edited, source.replaceAll('\n', '\r\n'))).toBe(edited.replace('Call us.', 'Write to us.'));
  });

  it('keeps hard breaks', () => {
    expect(mergeText('a  \nb\nc', 'a  \nb\nC', 'a  \nx\nb\nc')).toBe('a  \nx\nb\nC');
  });

  it('leaves texts that have thousands of different lines to a person', () => {
    const lines = (word: string) => Array.from({ length: 6_000 }, (_, n) => `${word} ${String(n)}`).join('\n');
    expect(mergeText(lines('a'), `${lines('a')}\nend`, `begin\n${lines('a')}`)).toBeNull();
    const [was, held, wanted] = ['x\ny\nz', 'X\ny\nz', 'x\ny\nZ'].map((end) => `${lines('a')}\n${end}`);
    expect(mergeText(was ?? '', held ?? '', wanted ?? '')).toBe(`${lines('a')}\nX\ny\nZ`);
  });

  it('leaves texts that repeat a line thousands of times to a person', () => {
    const lines = (every: number) => Array.from({ length: 4_000 }, (_, n) => (n % every === 0 ? 'b' : 'a')).join('\n');
    const begun = process.cpuUsage();
    expect(mergeText(lines(4_001), lines(2), lines(3))).toBeNull();
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(3);
  });
});
