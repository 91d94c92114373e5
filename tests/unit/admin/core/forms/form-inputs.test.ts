import { CYCLES, durationWords, monthsOf } from '../../../../../admin/src/core/forms/inputs/cycles';
import { regionsIn, storedCodes } from '../../../../../admin/src/core/forms/inputs/regions';
import { countryCode } from '../../../../../model/validate/formats/country-code';
import { duration } from '../../../../../model/validate/formats/formats';

describe('what inputs offer', () => {
  test('is what the server stores', () => {
    const codes = regionsIn('en').map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(200);
    expect(codes.filter((code) => countryCode(code) !== null)).toEqual([]);
    expect(CYCLES.filter((cycle) => duration(cycle) !== null || monthsOf(cycle) === null)).toEqual([]);
  });

  test("is called by its name in the reader's language", () => {
    expect(regionsIn('en').find(({ code }) => code === 'DE')?.name).toBe('Germany');
    expect(regionsIn('zh-Hans').find(({ code }) => code === 'DE')?.name).toBe('德国');
  });
});

describe('what is stored', () => {
  test.each([
    [null, []],
    ['', []],
    [
      ['CN', 'DE'],
      ['CN', 'DE'],
    ],
    ['["CN"]', ['CN']],
    ['CN', null],
    ['"CN"', null],
    [{ CN: true }, null],
    [['CN', 1], null],
  ])('%j is read as a list of codes: %j', (value, codes) => {
    expect(storedCodes(value)).toEqual(codes);
  });

  test.each([
    ['P1Y', 12],
    ['P18M', 18],
    ['P1Y6M', 18],
    ['P2W', null],
    ['P0Y', null],
    ['yearly', null],
  ])('%s counts %j months', (cycle, months) => {
    expect(monthsOf(cycle)).toBe(months);
  });
});

test.each([
  ['en', 'P2W', '2 weeks'],
  ['en', 'P1Y10D', '1 year and 10 days'],
  ['en', 'PT36H', '36 hours'],
  ['zh-Hans', 'P45D', '45天'],
  ['en', 'yearly', 'yearly'],
])('in %s %s is read as %s', (language, duration, words) => {
  expect(durationWords(language, duration)).toBe(words);
});
