import { defaultSiteRules, readSite } from '../../../../migrator';

/** The group of a Chinese page whose name shares a word with an English one, and what is said of it. */
const guessed = (english: string, chinese: string) => {
  const sources = { 'trust/data-policy.md': english, 'trust/数据data-policy附录.md': chinese };
  const { files } = readSite(
    Object.entries(sources).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
    defaultSiteRules,
  );
  const page = files.find(({ path }) => path.startsWith('trust/数据'));
  return [
    page?.group,
    ...(page?.findings ?? []).filter(({ code }) => code === 'GROUP_GUESSED').map((each) => each.message),
  ];
};

test('a shared word alone is only a suggestion', () => {
  expect(
    guessed(
      '# Data policy\n\nWe handle data with care and never sell it.\n\n## Contact\n\nWrite to us.\n',
      '# 数据附录\n\n本附录说明各个字段的含义，供开发人员查阅。\n',
    ),
  ).toEqual(['trust/数据data-policy附录', 'By its name, the page may be a translation of trust/data-policy.md.']);
});

test.each([
  ['figures', 'We keep the data for 90 days and never sell it.', '我们将数据保存 90 天，并且不会出售。'],
  ['headings', '# Policy\n\nWe never sell data.\n\n## Contact', '# 政策\n\n我们不会出售数据，请放心使用。\n\n## 联系'],
])('a shared word and the same %s make a translation', (_name, english, chinese) => {
  expect(guessed(english, chinese)).toEqual([
    'trust/data-policy',
    'By its name, the page is a translation of trust/data-policy.md.',
  ]);
});
