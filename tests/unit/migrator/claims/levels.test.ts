import { extract, page, read } from './page';

/** The keys, levels and services of what a section about the protection scheme states. */
const stated = (text: string) =>
  extract(page(`# Compliance\n\n## MLPS\n\n${text}\n`)).map(({ level, services }) => [level, ...services]);

test.each([
  'The standard has five levels. Systems that passed the Level 3 evaluation must be assessed every year, those that obtained Level 2 every two years.',
  'Systems that hold Level 3 should be tested yearly and those at Level 2 every two years.',
  'Platforms should obtain Level 3, and portals should obtain Level 2.',
  '等级保护分为五级，二级系统完成备案，三级系统完成备案和测评。',
  '银行系统一般需通过四级测评，门户网站需通过二级测评。',
  '政务系统应当通过三级测评，门户网站建议通过二级测评。',
  'Recommended levels:\n\n- Portal: Level 2\n- Payment: Level 3',
  '### Suggested levels\n\n- Portal: Level 2\n- Payment: Level 3',
  '定级参考：\n\n- 门户网站：二级\n- 支付系统：三级',
])('levels that are explained or recommended are not held: %s', (text) => {
  expect(stated(text)).toEqual([]);
});

test.each([
  'The finance cloud completed Level 4 registration, while competitors completed Level 3.',
  '金融云平台通过四级测评，友商通过三级测评。',
])('the levels of others are not held: %s', (text) => {
  expect(stated(text).flat()).not.toEqual(expect.arrayContaining(['Level 3']));
});

test.each([
  [
    'The public cloud passed the Level 3 assessment, and the finance cloud passed Level 4.',
    [
      ['Level 3', 'public cloud'],
      ['Level 4', 'finance cloud'],
    ],
  ],
  [
    '公有云平台通过三级测评，金融云平台通过四级测评。',
    [
      ['Level 3', '公有云平台'],
      ['Level 4', '金融云平台'],
    ],
  ],
  [
    'Our systems passed the assessment at these levels:\n\n- Portal: Level 2\n- Payment: Level 3',
    [
      ['Level 2', 'Portal'],
      ['Level 3', 'Payment'],
    ],
  ],
  ['We passed Level 2 and Level 3.', [['Level 2'], ['Level 3']]],
])('levels that systems hold: %s', (text, levels) => {
  expect(stated(text)).toEqual(levels);
});

test.each(['TISAX AL 2', 'TISAX AL2', 'TISAX (AL 2)', 'TISAX Assessment Level 2', 'TISAX Level 2'])(
  'the assessment level of TISAX is read as people write it: %s',
  (printed) => {
    expect(read(`We hold ${printed}.`, 'TISAX')?.level).toBe('Level 2');
  },
);

test('the label of an item states its level', () => {
  const text = '# Security\n\n## Measures\n\n- **SOC 2 Type II Certified:** Our controls are tested each year.\n';
  expect(extract(page(text, 'security'))).toMatchObject([{ key: 'soc-2', level: 'Type II' }]);
});
