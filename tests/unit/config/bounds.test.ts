import { z } from 'zod';
import { outOfBounds } from '../../../admin/src/features/settings/fields/effective';
import { validateConfig } from '../../../server/src/config';
import { BOUNDS, withinBounds } from '../../../server/src/config/bounds';
import { effectiveSettings } from '../../../server/src/config/effective-settings';
import { configSchema } from '../../../server/src/config/schema';

/** Every number below a schema, by its path; the number of a list has the path of the list. */
const numbersIn = (schema: z.core.$ZodType, path: string[] = []): [string, z.ZodNumber][] => {
  if (schema instanceof z.ZodNumber) return [[path.join('.'), schema]];
  if (schema instanceof z.ZodArray) return numbersIn(schema.element, path);
  if (schema instanceof z.ZodRecord) return numbersIn(schema.valueType, [...path, '*']);
  if (
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  )
    return numbersIn(schema.unwrap(), path);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(([key, inner]) =>
    numbersIn(inner, [...path, key]),
  );
};

test('every number of the options has its bounds in the table, and the table has no others', () => {
  const found = numbersIn(configSchema).map(([name, { minValue, maxValue }]) => [name, minValue, maxValue]);
  const rows = Object.entries(BOUNDS).map(([name, { least, most }]) => [name, least, most]);
  expect(found.sort()).toEqual(rows.sort());
});

test.each(Object.entries(BOUNDS))(
  '%s takes its least and its most value, and nothing beyond',
  (name, { least, most }) => {
    const check = (value: number) => () => {
      const [first = '', second] = name.split('.');
      const given = name === 'reminders.days' ? [value] : value;
      validateConfig({ [first]: second === undefined ? given : { [second]: given } });
    };
    for (const value of [least, most]) expect(check(value)).not.toThrow();
    for (const value of [least - 1, most + 1, 1e9 * 1e9, least + 0.5])
      expect(check(value)).toThrow(new RegExp(`"${name}" is .+ ${String(least)} to ${String(most)} `));
  },
);

test('stored numbers are brought within their bounds, and everything else stays', () => {
  const stored = {
    expiringDays: 1e9,
    unverifiedAfterDays: 0,
    timeZone: 'UTC',
    limits: { pageBytes: 1024, pageMilliseconds: 1e12 },
    reminders: { days: [400, 365, 7], recipients: ['a@example.com'] },
    sites: { default: { hosts: ['www.example.com'] } },
  };
  expect(withinBounds(stored)).toEqual({
    ...stored,
    expiringDays: 3_650,
    unverifiedAfterDays: 1,
    limits: { pageBytes: 1024, pageMilliseconds: 3_600_000 },
    reminders: { ...stored.reminders, days: [365, 7] },
  });
  expect(withinBounds(null)).toBeNull();
  expect(withinBounds({ expiringDays: 'many' })).toEqual({ expiringDays: 'many' });
});

test('the form of the settings knows which of its numbers the server would refuse', () => {
  const effective = effectiveSettings({}, {});
  const names = (settings: Parameters<typeof outOfBounds>[0]) => outOfBounds(settings, effective);
  expect(names({ expiringDays: 90, limits: { pageBytes: 1 } })).toEqual([]);
  expect(
    names({ expiringDays: 3_651, unverifiedAfterDays: 1.5, limits: { stagedHours: 0, titleLength: 255 } }),
  ).toEqual(['limits.stagedHours', 'expiringDays', 'unverifiedAfterDays']);
});
