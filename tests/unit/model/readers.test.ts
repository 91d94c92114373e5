import {
  UnexpectedValueError,
  both,
  flag,
  instant,
  listOf,
  number,
  object,
  oneOf,
  orElse,
  orNull,
  partial,
  recordOf,
  text,
} from '../../../model/readers';

const messageOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof UnexpectedValueError) return error.message;
    throw error;
  }
  return 'nothing was thrown';
};

describe('readers', () => {
  it('answer what SQLite, PostgreSQL and MariaDB call the same value', () => {
    expect([1, '1', -7, '-7'].map(number)).toEqual([1, 1, -7, -7]);
    expect([true, 1, false, 0].map(flag)).toEqual([true, true, false, false]);
    const day = new Date('2026-01-31T00:00:00.000Z');
    expect([day, day.toISOString(), day.getTime()].map(instant)).toEqual([day, day, day]);
  });

  it.each([
    [text, 5, 'expected a text, found 5'],
    [number, 'x', 'expected a number, found "x"'],
    [number, '', 'expected a number, found ""'],
    [flag, 2, 'expected true or false, found 2'],
    [instant, 'tomorrow', 'expected a date, found "tomorrow"'],
    [oneOf('draft', 'published'), 'gone', 'expected one of draft, published, found "gone"'],
    [listOf(text), { length: 1 }, 'expected a list, found {"length":1}'],
    [recordOf(text), ['a'], 'expected an object, found ["a"]'],
    [orNull(text), 5, 'expected a text, found 5'],
    [orElse(text, ''), 5, 'expected a text, found 5'],
  ])('refuse another value (%#)', (read, value, message) => {
    expect(messageOf(() => read(value))).toBe(message);
  });

  it('take null and what is missing for the same, where either is allowed', () => {
    expect([null, undefined].map(orNull(text))).toEqual([null, null]);
    expect([null, undefined].map(orElse(text, 'none'))).toEqual(['none', 'none']);
  });

  it('read the parts of an object that they name, and leave out those that are missing', () => {
    const read = both(object({ id: number }), partial({ name: text }));
    expect(read({ id: '3', name: 'x', other: true })).toEqual({ id: 3, name: 'x' });
    expect(Object.keys(read({ id: 3, name: undefined }))).toEqual(['id']);
  });

  it('say where a value stands', () => {
    const read = object({ rows: listOf(object({ values: recordOf(number) })) });
    expect(messageOf(() => read({ rows: [{ values: {} }, { values: { size: null } }] }))).toBe(
      'rows.1.values.size: expected a number, found null',
    );
  });

  it('quote the beginning of a long value', () => {
    expect(messageOf(() => number('x'.repeat(500))).length).toBeLessThan(120);
  });
});
