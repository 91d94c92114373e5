import { problemTexts } from '../../../../../admin/src/core/api/problem-text';

/** Strapi's answer when the plugin refuses a write. */
const refused = (...errors: object[]) => ({
  status: 400,
  name: 'ValidationError',
  message: 'validUntil (2024-01-01) must not be before validFrom (2025-01-01)',
  details: { errors },
});

const beforeStart = {
  path: ['validUntil'],
  message: 'validUntil (2024-01-01) must not be before validFrom (2025-01-01)',
  name: 'ValidationError',
  type: 'certification',
  code: 'BEFORE_ITS_START',
  values: { until: '2024-01-01', from: '2025-01-01', other: 'validFrom' },
  locale: null,
};

const messagesOf = (language: string, ...errors: object[]) =>
  (problemTexts(language, refused(...errors))?.details as { errors: { message: string }[] } | undefined)?.errors.map(
    ({ message }) => message,
  );

describe('what the server refuses to store', () => {
  test('names a value and a field that an object inherits as they are', () => {
    for (const word of ['__proto__', 'constructor', 'toString'])
      expect(messagesOf('en', { ...beforeStart, values: { ...beforeStart.values, other: word } })).toEqual([
        `“Valid until” (2024-01-01) must not be before “${word}” (2025-01-01).`,
      ]);
    expect(messagesOf('constructor', beforeStart)).toEqual(messagesOf('en', beforeStart));
  });

  test("is said in the panel's language, with the labels of fields", () => {
    expect(messagesOf('en', beforeStart)).toEqual([
      '“Valid until” (2024-01-01) must not be before “Valid from” (2025-01-01).',
    ]);
    expect(messagesOf('zh-Hans', beforeStart)).toEqual(['“有效期至”（2024-01-01）不能早于“有效期起”（2025-01-01）。']);
    expect(problemTexts('zh-Hans', refused(beforeStart))?.message).toContain('有效期至');
  });

  test('keeps its field, and names the language where several are written', () => {
    const error = problemTexts('zh-Hans', refused({ ...beforeStart, locale: 'en' }));
    expect(error?.details).toMatchObject({
      errors: [{ path: ['validUntil'], message: expect.stringContaining('英语') as string }],
    });
  });

  test('is English in a language that the plugin does not speak', () => {
    expect(messagesOf('fr', beforeStart)?.[0]).toContain('Valid until');
  });

  test("leaves others' errors alone", () => {
    expect(problemTexts('zh-Hans', refused({ path: ['title'], message: 'This attribute must be unique' }))).toBeNull();
    expect(problemTexts('zh-Hans', undefined)).toBeNull();
    expect(problemTexts('zh-Hans', { message: 'x', details: {} })).toBeNull();
  });

  test('writes figures as the language does', () => {
    const tooLong = { ...beforeStart, code: 'TOO_LONG', values: { length: 12_000, limit: 255 } };
    expect(messagesOf('en', tooLong)).toEqual(['“Valid until” has 12,000 characters; at most 255 are allowed.']);
    expect(messagesOf('zh-Hans', tooLong)).toEqual(['“有效期至”有 12,000 个字符，最多允许 255 个。']);
  });

  test('is left as it is where a value is missing', () => {
    const said = { ...beforeStart, values: {} };
    expect(problemTexts('zh-Hans', refused(said))).toBeNull();
  });
});
