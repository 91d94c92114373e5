import {
  aboutCause,
  aboutRule,
  ledTo,
  linkAmong,
  withChosen,
  type Chosen,
} from '../../../../../admin/src/features/sources/decisions/chosen';
import type { CauseName, RuleValue, SourceRule } from '../../../../../model/contracts/rules';

const LINK: SourceRule = { kind: 'link', from: '/old/', to: null };
const chosen = (rule: SourceRule, count = 1): Chosen => ({ about: aboutRule(rule), decision: { rule }, rule, count });

test('a later decision about the same page or link takes the place of the earlier one, and comes last', () => {
  const skip: SourceRule = { kind: 'page', path: 'a.md', field: 'skip', value: 'a copy' };
  const out: SourceRule = { kind: 'exclude', path: 'a.md' };
  const both = [chosen(skip), chosen(LINK)];
  expect(withChosen(both, aboutRule(out), chosen(out)).map(({ rule }) => rule)).toEqual([LINK, out]);
  expect(withChosen(both, aboutRule(LINK), null).map(({ rule }) => rule)).toEqual([skip]);
});

test('decisions about different fields of a page, and about what it states, do not replace each other', () => {
  const page = (field: string, value: RuleValue): string => aboutRule({ kind: 'page', path: 'a.md', field, value });
  expect(page('locale', 'en')).toBe(page('locale', 'zh-Hans'));
  expect(page('locale', 'en')).not.toBe(page('parent', null));
  expect(page('holds', ['soc-2'])).not.toBe(page('holds', ['hipaa']));
  const whole = [page('skip', 'a copy'), page('path', '/a/'), page('winner', true)];
  expect(new Set([...whole, aboutRule({ kind: 'exclude', path: 'a.md' })]).size).toBe(1);
});

test('choices of a cause replace each other, but for certifications that pages state', () => {
  const cause = { code: 'CERT_MAYBE', target: null };
  const about = (field: string, value: RuleValue): string => {
    const rule: SourceRule = { kind: 'page', path: 'a.md', field, value };
    return aboutCause(cause, { rule, choice: `${field} ${JSON.stringify(value)}` });
  };
  expect(about('holds', ['soc-2'])).not.toBe(about('holds', ['hipaa']));
  expect(about('locale', 'en')).toBe(about('locale', 'zh-Hans'));
});

test('decisions about facts of one certification do not replace each other', () => {
  const fact = (field: string): SourceRule => ({ kind: 'fact', certification: 'soc-2', field, value: null });
  expect(aboutRule(fact('issuer'))).not.toBe(aboutRule(fact('level')));
});

test('a cause is named by its code and by what its links have in common, not by their folder', () => {
  const about = (target: CauseName['target']): string =>
    aboutCause({ code: 'LINK_BROKEN', target }, { rule: LINK, choice: 'link' });
  const inFolder = { kind: 'page' as const, host: null, folder: '/a/' };
  expect(about(inFolder)).toBe(about({ kind: 'page', host: null }));
  expect(about(inFolder)).not.toBe(about({ kind: 'image', host: null }));
});

test('a link that may stay can be led to a page, and what leads it is known', () => {
  expect(linkAmong([{ rule: LINK, choice: 'link' }])).toEqual(LINK);
  expect(linkAmong([{ rule: { kind: 'exclude', path: 'a.md' }, choice: 'exclude' }])).toBeNull();
  expect(ledTo(chosen(LINK))).toBeUndefined();
  expect(ledTo(chosen({ ...LINK, to: 'new.md' }))).toBe('new.md');
  const cause = { code: 'LINK_BROKEN', target: null };
  expect(ledTo({ ...chosen(LINK), decision: { cause, choice: 'link', to: 'new.md' } })).toBe('new.md');
});
