import { createIntl } from 'react-intl';
import { problemTexts } from '../../../admin/src/api/problem-text';
import english from '../../../admin/src/translations/problems.en.json';
import chinese from '../../../admin/src/translations/problems.zh-Hans.json';
import { PROBLEM_SENTENCES } from '../../../server/src/contracts/problems';

/** What Strapi answers when the plugin refuses a write. */
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

const placeholdersOf = (text: string) => [...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name).sort();

describe('what the server refuses to store', () => {
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

  test('has a sentence for each code in both languages, which name the same values', () => {
    for (const messages of [english, chinese] as Record<string, string>[]) {
      expect(Object.keys(messages)).toEqual(Object.keys(PROBLEM_SENTENCES));
      const errors: unknown[] = [];
      const intl = createIntl({ locale: 'en', messages, onError: (error) => errors.push(error) });
      for (const [id, text] of Object.entries(messages))
        intl.formatMessage({ id }, Object.fromEntries(placeholdersOf(text).map((name) => [name ?? '', 2])));
      expect(errors).toEqual([]);
    }
    const plain = Object.entries(english).map(([code, text]) => [code, text.replaceAll(', number}', '}')]);
    expect(Object.fromEntries(plain)).toEqual(PROBLEM_SENTENCES);
    for (const [code, text] of Object.entries(english))
      expect(placeholdersOf((chinese as Record<string, string>)[code] ?? '')).toEqual(placeholdersOf(text));
  });
});
