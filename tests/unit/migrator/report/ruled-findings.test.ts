import { say } from '../../../../model/say';
import { newFinding, type Finding } from '../../../../migrator/findings';
import { linkLine, orInTheMap, pageLine } from '../../../../migrator/map/map-line';
import { ruledCauses, rulesOfDecisions } from '../../../../migrator/report/findings/ruled-findings';
import { spreadOf } from '../../../../migrator/report/findings/spread';

const lost = (n: number, host: string | null = null): Finding => ({
  ...newFinding(
    'LINK_BROKEN',
    `${String(n)}.md`,
    { line: 3, column: 1 },
    say('linkMissing', { link: `/${String(n)}/` }),
    orInTheMap(say('addTarget'), linkLine(`/${String(n)}/`, null)),
  ),
  target: { kind: 'page', host, folder: '/' },
});
const french = (n: number): Finding =>
  newFinding(
    'LOCALE_UNKNOWN',
    `fr/${String(n)}.md`,
    { line: 1, column: 1 },
    say('addTarget'),
    orInTheMap(say('nameLanguage'), pageLine(`fr/${String(n)}.md`, { locale: 'fr' })),
  );

const FINDINGS = [lost(1), french(1), lost(2), lost(3, 'old.example.com'), lost(4), french(2)];

test('a cause offers what all its findings can be decided by, and how many have it', () => {
  const causes = ruledCauses(FINDINGS);
  expect(
    causes.map(({ code, target, choices }) => [
      code,
      target?.host,
      choices.map(({ choice, count }) => [choice, count]),
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['LINK_BROKEN', null, [['link', 3]]],
      // one finding is decided by itself
      ['LINK_BROKEN', 'old.example.com', []],
      ['LOCALE_UNKNOWN', undefined, [['locale "fr"', 2]]],
    ]),
  );
  expect(causes.find(({ target }) => target?.host === null)?.examples[0]?.rules).toEqual([
    { rule: { kind: 'link', from: '/1/', to: null }, choice: 'link' },
  ]);
});

test('a decision about a cause is a rule for each of its findings, led to one page where somebody says so', () => {
  const cause = { code: 'LINK_BROKEN', target: { kind: 'page' as const, host: null } };
  const decisions = [
    { cause, choice: 'link', to: 'new.md' },
    { rule: { kind: 'link' as const, from: '/2/', to: null } },
    { cause: { code: 'LOCALE_UNKNOWN', target: null }, choice: 'locale "fr"' },
    { cause: { code: 'GONE', target: null }, choice: 'link' },
  ];
  expect(rulesOfDecisions(FINDINGS, decisions)).toEqual([
    { kind: 'link', from: '/1/', to: 'new.md' },
    { kind: 'link', from: '/2/', to: 'new.md' },
    { kind: 'link', from: '/4/', to: 'new.md' },
    { kind: 'link', from: '/2/', to: null },
    { kind: 'page', path: 'fr/1.md', field: 'locale', value: 'fr' },
    { kind: 'page', path: 'fr/2.md', field: 'locale', value: 'fr' },
  ]);
});

test('of decisions about one cause the last counts, and each is looked for once', () => {
  const cause = { code: 'LINK_BROKEN', target: { kind: 'page' as const, host: null } };
  const decisions = Array.from({ length: 500 }, (_, n) => ({ cause, choice: 'link', to: `${String(n)}.md` }));
  const rules = rulesOfDecisions(
    Array.from({ length: 2_000 }, (_, n) => lost(n)),
    decisions,
  );
  expect(rules).toHaveLength(2_000);
  expect(rules[0]).toMatchObject({ to: '499.md' });
});

test('findings are counted with the files in which they are', () => {
  expect(spreadOf([...FINDINGS, lost(1)])).toMatchObject({ warning: { count: expect.any(Number) as number } });
  const { error, warning, info } = spreadOf([...FINDINGS, lost(1)]);
  expect(error.count + warning.count + info.count).toBe(7);
  expect(error.files + warning.files + info.files).toBe(6);
});

test('the line of a map is no part of what a person is advised, since the rule is chosen', () => {
  const [cause] = ruledCauses([lost(1)]);
  const [example] = cause?.examples ?? [];
  expect(lost(1).hint).toContain('links:');
  expect(example?.hint).not.toContain('links:');
  expect(example?.hint).not.toBe('');
  expect(example?.says?.hint).toEqual({ code: 'addTarget' });
  expect(ruledCauses([french(1)])[0]?.advice?.text).not.toContain('pages:');
});
