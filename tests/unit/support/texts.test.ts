import en from '../../../admin/src/translations/en.json';

const { textFlaws } = jest.requireActual<{ textFlaws: (seen: string[], language: string) => string[] }>(
  '../../e2e/texts.mjs',
);

const flawOf = (text: string) => [`the key of a text: ${text}`];

describe('what e2e takes for the key of a text', () => {
  test('is every key of the translations, alone and in a sentence', () => {
    const dotted = Object.keys(en).filter((key) => key.includes('.'));
    expect(dotted.length).toBeGreaterThan(300);
    for (const key of dotted)
      for (const text of [`compliance.${key}`, `Run 3: compliance.${key}.`, `（compliance.${key}）`])
        expect(textFlaws([text], 'en')).toEqual(flawOf(text));
  });

  test.each(['compliance.verdict.new', 'Reason: compliance.reason.moved-away', 'compliance.map.origin.elsewhere'])(
    'is "%s", for which there is no text',
    (text) => {
      expect(textFlaws([text], 'en')).toEqual(flawOf(text));
    },
  );

  test.each([
    'What to do: If the host serves this site, in compliance.config.json: {"sites":{"default":{"hosts":["a.example"]}}}',
    'This is the source’s own compliance.map.yml. Your changes are kept beside it.',
    'compliance.map.yaml',
    'run-3.compliance.map.yml',
    'https://compliance.example.com/plan.list.html',
    'www.compliance.plan.example',
    'plugin::compliance.settings.update',
    'compliance.page',
  ])('is not "%s"', (text) => {
    expect(textFlaws([text], 'en')).toEqual([]);
  });
});
