import type { NoticeKind } from '../../../model/contracts/processors';
import { addDays } from '../../../model/status/calendar-day';
import {
  noticeKind,
  noticeMarkdown,
  noticeOf,
  noticeText,
  type ProcessorChange,
  type StatedProcessor,
} from '../../../server/src/forms/notice';
import { RULES } from './published';

const TODAY = '2026-06-15';
const MOMENT = { now: new Date(`${TODAY}T12:00:00Z`), rules: RULES, objectionsTo: 'privacy@example.com' };

const stated = (facts: Partial<StatedProcessor> = {}): StatedProcessor => ({
  ...{ documentId: 'a', locale: 'en', key: 'nordlicht', name: 'Nordlicht', kind: 'subprocessor', order: null },
  ...{ organization: null, formerNames: null, purpose: 'Hosting', dataCategories: null, dataSubjects: null },
  ...{ scene: null, sharing: null, safeguards: null, condition: null, note: null, url: null },
  ...{ listedOn: null, announcedOn: null, objectUntil: null, effectiveOn: null, removedOn: null },
  ...{ countries: ['DE'], seats: [], planned: false, services: [] },
  ...facts,
});

const written = (kind: NoticeKind, change: Partial<ProcessorChange>) =>
  noticeOf(kind, { before: null, after: stated(), ...change }, MOMENT);

describe('what there is to tell', () => {
  const soon = { announcedOn: TODAY, effectiveOn: '2026-07-15' };
  test.each<[string, Partial<StatedProcessor> | null, Partial<StatedProcessor>, NoticeKind | null]>([
    ['a new one that is announced', null, soon, 'added'],
    ['a new one that is planned', null, { planned: true }, 'added'],
    ['a new one in use', null, {}, 'added'],
    ['a new one that has ended', null, { removedOn: TODAY }, null],
    ['nothing has changed', {}, {}, null],
    ['nothing has changed of one that is announced', soon, soon, 'added'],
    ['another country', {}, { countries: ['DE', 'US'] }, 'changed'],
    ['another purpose', {}, { purpose: 'Backups' }, 'changed'],
    ['another name', {}, { name: 'Nordlicht Cloud' }, 'changed'],
    ['another company behind it', {}, { organization: 'Sky GmbH' }, 'changed'],
    ['a later beginning', soon, { ...soon, effectiveOn: '2026-08-01' }, 'changed'],
    ['an end', {}, { removedOn: '2026-07-01' }, 'removed'],
    ['an end, and another purpose', {}, { removedOn: '2026-07-01', purpose: 'Backups' }, 'removed'],
    ['an end of today, which readers have not been told', {}, { removedOn: TODAY }, 'removed'],
    ['an end that is withdrawn', { removedOn: '2026-07-01' }, {}, 'changed'],
    [
      'a correction of one that has ended',
      { removedOn: '2024-05-01' },
      { removedOn: '2024-05-01', purpose: 'x' },
      null,
    ],
    ['another day of an end that is past', { removedOn: '2024-05-01' }, { removedOn: '2024-06-01' }, null],
    ['a note, which is no change of how data is processed', {}, { note: 'x', url: 'https://a.example' }, null],
  ])('%s', (_, before, after, kind) => {
    expect(noticeKind([{ before: before && stated(before), after: stated(after) }], TODAY)).toBe(kind);
  });

  test('a change in one language is a change', () => {
    const same = { before: stated(), after: stated() };
    const other = { before: stated({ locale: 'zh-CN' }), after: stated({ locale: 'zh-CN', purpose: '备份' }) };
    expect(noticeKind([same, other], TODAY)).toBe('changed');
    expect(noticeOf('changed', same, MOMENT).facts).toContain('Purpose: Hosting');
    expect(noticeOf('changed', other, MOMENT).facts).toEqual(['目的：备份（此前：Hosting）']);
  });

  test('a further language of what is published is no new processor', () => {
    const published = { before: stated(), after: stated() };
    expect(noticeKind([published, { before: null, after: stated({ locale: 'zh-CN' }) }], TODAY)).toBeNull();
  });
});

describe('what a notice says', () => {
  test('a new processor: from when on, its facts, and until when to object', () => {
    const after = stated({ announcedOn: TODAY, effectiveOn: '2026-07-15', objectUntil: '2026-07-10' });
    const notice = written('added', { after });
    expect(notice).toEqual({
      title: 'New processor: Nordlicht',
      summary: 'From 2026-07-15 on, Nordlicht receives personal data.',
      facts: ['Role: Subprocessor', 'Purpose: Hosting', 'Countries of processing: Germany'],
      objection: 'You can object until 2026-07-10: privacy@example.com',
    });
    expect(noticeText(notice)).toBe(
      'From 2026-07-15 on, Nordlicht receives personal data.\n\n- Role: Subprocessor\n- Purpose: Hosting\n- Countries of processing: Germany\n\nYou can object until 2026-07-10: privacy@example.com\n',
    );
  });

  test('in Chinese, a space stands between two scripts alone', () => {
    const summaryOf = (name: string) =>
      written('added', { after: stated({ locale: 'zh-CN', name, effectiveOn: '2026-07-15' }) }).summary;
    expect(summaryOf('海港邮件')).toBe('自 2026-07-15 起，海港邮件接收个人数据。');
    expect(summaryOf('Nordlicht')).toBe('自 2026-07-15 起，Nordlicht 接收个人数据。');
    const planned = (name: string) =>
      written('added', { after: stated({ locale: 'zh-CN', name, planned: true }) }).summary;
    expect(planned('海港邮件')).toBe('计划由海港邮件接收个人数据，日期尚未确定。');
    expect(planned('Nordlicht')).toBe('计划由 Nordlicht 接收个人数据，日期尚未确定。');
  });

  test('names stand in a list as the language separates them', () => {
    const facts = (locale: string) => written('added', { after: stated({ locale, countries: ['DE', 'FI'] }) }).facts;
    expect(facts('zh-CN')).toContain('处理所在国家/地区：德国、芬兰');
    expect(facts('en')).toContain('Countries of processing: Germany, Finland');
  });

  test('a change says what was before', () => {
    const notice = written('changed', {
      before: stated({ countries: ['DE'], safeguards: null }),
      after: stated({ name: 'Polar', countries: ['DE', 'US'], safeguards: 'SCC', purpose: null }),
    });
    expect(notice.facts).toEqual([
      'Name: Polar (before: Nordlicht)',
      'Countries of processing: Germany, United States (before: Germany)',
      'Safeguards: SCC',
      'Purpose: – (before: Hosting)',
    ]);
    expect(notice.objection).toBe('You can object: privacy@example.com');
  });

  test('no objection to what ends, to what is in use, and after the last day for it', () => {
    const ending = stated({ removedOn: '2026-07-01' });
    expect(written('removed', { before: stated(), after: ending })).toMatchObject({
      title: 'End of a processor: Nordlicht',
      summary: 'From 2026-07-01 on, Nordlicht no longer receives personal data.',
      objection: null,
    });
    expect(written('added', {}).objection).toBeNull();
    const late = stated({ effectiveOn: '2026-07-15', objectUntil: addDays(TODAY, -1) });
    expect(written('added', { after: late }).objection).toBeNull();
  });

  test('a change of one that is not in use yet does not say that it receives data', () => {
    const soon = { announcedOn: '2026-06-01', effectiveOn: '2026-07-15' };
    const notice = written('changed', { before: stated(soon), after: stated({ ...soon, effectiveOn: '2026-08-01' }) });
    expect(notice).toMatchObject({
      summary: 'This changes for Nordlicht, which does not receive personal data yet:',
      facts: ['In use from: 2026-08-01 (before: 2026-07-15)'],
    });
    const inUse = written('changed', { before: stated(), after: stated({ purpose: 'Backups' }) });
    expect(inUse.summary).toBe('This changes for Nordlicht, which receives personal data:');
  });

  test.each([
    ['planned', { planned: true }],
    ['announced, and ends on the first day', { effectiveOn: '2026-07-01' }],
  ])('the end of one that is only %s does not say that it has received data', (_, facts) => {
    const after = stated({ ...facts, removedOn: '2026-07-01' });
    expect(written('removed', { before: stated(facts), after })).toMatchObject({
      summary: 'Nordlicht was to receive personal data. It will not.',
      facts: ['Role: Subprocessor', 'Purpose: Hosting', 'Countries of processing: Germany'],
    });
  });

  test('an end that is withdrawn says which day it was', () => {
    const notice = written('changed', { before: stated({ removedOn: '2026-07-01' }), after: stated() });
    expect(notice.facts).toEqual(['Ended on: – (before: 2026-07-01)']);
  });

  test.each<[string, NoticeKind, string | null, string | null, string | null]>([
    [
      'the day of the introduction does not end objections to a change',
      'changed',
      '2024-03-01',
      '2024-03-01',
      'You can object: privacy@example.com',
    ],
    ['a day that the change states, and that is past, does', 'changed', '2024-03-01', '2026-06-14', null],
    [
      'a day to come counts, whoever stated it',
      'changed',
      '2026-07-01',
      '2026-07-01',
      'You can object until 2026-07-01: privacy@example.com',
    ],
    ['one that is announced again has the day of its introduction', 'added', '2026-06-14', '2026-06-14', null],
  ])('%s', (_, kind, was, is, objection) => {
    const begins = kind === 'added' ? { effectiveOn: '2026-07-15' } : {};
    const before = stated({ ...begins, objectUntil: was });
    const after = stated({ ...begins, objectUntil: is, countries: ['DE', 'US'] });
    expect(written(kind, { before, after }).objection).toBe(objection);
  });

  test('a page states texts as texts, and a subject has one line', () => {
    const after = stated({ name: 'A\nBcc: all@example.com', purpose: '[x](javascript:alert(1)) <b>*all*</b>' });
    const notice = written('added', { after });
    expect(notice.title).toBe('New processor: A Bcc: all@example.com');
    expect(noticeMarkdown(notice)).not.toMatch(/(?<!\\)\[x\]|(?<!\\)<b>|(?<!\\)\*all/);
  });
});
