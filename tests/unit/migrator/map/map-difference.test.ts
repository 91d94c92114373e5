import { mapDifference } from '../../../../migrator/map/map-difference';

describe('mapDifference', () => {
  test('is null for the same lines, whatever their line ends', () => {
    expect(mapDifference('a: 1\nb: 2\n', 'a: 1\r\nb: 2')).toBeNull();
  });

  test('lists the lines that went and came, in their order', () => {
    expect(mapDifference('exclude:\n  - a/**\n  - b/**\n', 'exclude:\n  - a/**\n  - c/**\n  - d/**\n')).toEqual({
      added: 2,
      removed: 1,
      lines: ['-   - b/**', '+   - c/**', '+   - d/**'],
    });
  });

  test('counts all lines, and lists no more of them than somebody reads', () => {
    const many = Array.from({ length: 500 }, (_, n) => `line ${String(n)}`).join('\n');
    const difference = mapDifference('', many);
    expect(difference).toMatchObject({ added: 500, removed: 0 });
    expect(difference?.lines).toHaveLength(20);
  });

  test('cuts a line without end', () => {
    const [line = ''] = mapDifference('', 'x'.repeat(1_000_000))?.lines ?? [];
    expect(line.length).toBeLessThan(300);
    expect(line.endsWith('…')).toBe(true);
  });

  test('cuts no character in two', () => {
    for (const before of [157, 158, 159, 160])
      for (const line of mapDifference('', `${'x'.repeat(before)}${'😀'.repeat(9)}`)?.lines ?? [])
        expect(line).not.toMatch(/\p{Cs}/u);
  });

  test('of maps that differ in very much, takes all between the first and the last difference for changed', () => {
    const lines = (name: string) =>
      Array.from({ length: 2000 }, (_, n) => (n % 5 === 1 ? `${name} ${String(n)}` : `same ${String(n)}`)).join('\n');
    expect(mapDifference(lines('old'), lines('new'))).toMatchObject({
      added: 1996,
      removed: 1996,
      lines: expect.arrayContaining(['- old 1']) as unknown,
    });
  });

  test('finds a few differences in the largest maps', () => {
    const largest = Array.from({ length: 200_000 }, (_, n) => `line ${String(n)}`);
    const changed = largest.with(10, 'other').with(100_000, 'other').with(199_990, 'other');
    expect(mapDifference(largest.join('\n'), changed.join('\n'))).toMatchObject({ added: 3, removed: 3 });
  });

  test('takes two large maps without a line in common for all removed and all added', () => {
    const lines = (name: string) => Array.from({ length: 50_000 }, (_, n) => `${name} ${String(n)}`).join('\n');
    expect(mapDifference(lines('old'), lines('new'))).toMatchObject({ added: 50_000, removed: 50_000 });
  });
});
