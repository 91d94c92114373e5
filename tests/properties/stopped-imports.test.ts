import fc from 'fast-check';

import { checkedState } from '../support/memory/checked-state';
import { applyingIn, type MemoryOptions } from '../support/memory/memory-import';
import { memoryMedia } from '../support/memory/memory-media';
import { doneItems, rollingBackIn } from '../support/memory/memory-rollback';
import { contentOf, importFiles, planFiles, statesOnTheWay, type Files } from '../support/memory/stopped-imports';
import { rounds } from '../support/jest/rounds';

/** A hundred and twenty plans of about seventeen stops each. */
const RUNS = { numRuns: rounds(120), seed: 20_261_129 };

/** Where a file may lie; a page at `b` is the parent of those in its folder. */
const SLOTS = ['a/one', 'a/two', 'b', 'b/one', 'b/two', 'c/one', 'c/two'] as const;
type Slot = (typeof SLOTS)[number];
const LOCALES = ['en', 'zh-CN'] as const;
type Locale = (typeof LOCALES)[number];

/** The languages of a text, and where each of them lies; two texts in one place are one page in two languages. */
type Place = Partial<Record<Locale, Slot>>;
type Version = readonly { place: Place; isEdited: boolean }[];

const TEXTS = [
  ['We keep three copies of all that you give us in two buildings', '我们把您的数据保存三份，分别放在两座建筑里'],
  ['A ticket of the highest priority gets its answer within one hour', '最高优先级的工单在一小时之内得到答复'],
  ['Credits are paid for each month in which the service was down', '服务中断的月份我们按比例退还费用'],
  ['Auditors visit every office once a year and read each procedure', '审计人员每年走访所有办公室，阅读每一个流程'],
  ['Keys never leave the module that made them, and nobody reads them', '密钥从不离开生成它的模块，没有人能读取'],
] as const;

const slot = fc.constantFrom(...SLOTS);
const place: fc.Arbitrary<Place> = fc.oneof(
  { weight: 5, arbitrary: slot.map((at): Place => ({ en: at, 'zh-CN': at })) },
  { weight: 1, arbitrary: slot.map((at): Place => ({ en: at })) },
  { weight: 1, arbitrary: slot.map((at): Place => ({ 'zh-CN': at })) },
  { weight: 2, arbitrary: fc.record({ en: slot, 'zh-CN': slot }) },
  { weight: 1, arbitrary: fc.constant<Place>({}) },
);
const version: fc.Arbitrary<Version> = fc.array(
  fc.record({ place, isEdited: fc.nat(5).map((number) => number === 0) }),
  { minLength: TEXTS.length, maxLength: TEXTS.length },
);
const options: fc.Arbitrary<MemoryOptions> = fc
  .record({ publish: fc.boolean(), missing: fc.constantFrom('unpublish' as const, 'delete' as const, undefined) })
  .map(({ publish, missing }) => ({ publish, ...(missing && { missing }) }));

const fileOf = (at: Slot, locale: Locale): string => `${at}${locale === 'en' ? '-en' : ''}.md`;

/** The files of a version; each names the next text, and its old address. */
const filesOf = (all: Version): Files => {
  const files: Record<string, string> = {};
  for (const [index, { place: at, isEdited }] of all.entries())
    for (const [column, locale] of LOCALES.entries()) {
      const own = at[locale];
      if (own === undefined) continue;
      const text = TEXTS[index]?.[column] ?? '';
      const next = all[(index + 1) % all.length]?.place[locale];
      const link = next === undefined ? '' : `\n\n[${locale === 'en' ? 'More' : '更多'}](/${fileOf(next, locale)})`;
      const old = `compliance:\n  redirectsFrom: [/old/${String(index)}/${locale}/]`;
      const body = `${text} ${text.toUpperCase()}.${isEdited ? (locale === 'en' ? ' Always.' : '永远。') : ''}`;
      const title = locale === 'en' ? `Text ${String(index)}` : `文本 ${String(index)}`;
      files[fileOf(own, locale)] = `---\n${old}\n---\n\n# ${title}\n\n${body}${link}\n`;
    }
  return files;
};

test('an import that is stopped between two transactions and made again ends like an undisturbed one', async () => {
  await fc.assert(
    fc.asyncProperty(version, version, options, options, async (before, after, first, second) => {
      const state = checkedState();
      await importFiles(state, filesOf(before), first);
      const plan = await planFiles(state, filesOf(after), second);
      const states = await statesOnTheWay(state, applyingIn(state, plan, memoryMedia()));
      const undisturbed = contentOf(state);
      for (const [at, stopped] of states.entries()) {
        await importFiles(stopped, filesOf(after), second);
        expect({ at, content: contentOf(stopped) }).toEqual({ at, content: undisturbed });
      }
    }),
    RUNS,
  );
});

test('a rollback that is stopped between two transactions ends like an undisturbed one, and the import can be made again', async () => {
  await fc.assert(
    fc.asyncProperty(version, version, options, options, async (before, after, first, second) => {
      const state = checkedState();
      await importFiles(state, filesOf(before), first);
      const found = contentOf(state);
      const plan = await planFiles(state, filesOf(after), second);
      const run = { id: 2, fence: 2 };
      await statesOnTheWay(state, applyingIn(state, plan, memoryMedia(), [], run));
      const imported = contentOf(state);
      const done = doneItems(state, plan);
      const states = await statesOnTheWay(state, rollingBackIn(state, done, run));
      expect(contentOf(state)).toEqual(found);
      for (const [at, stopped] of states.entries()) {
        const again = stopped.fork();
        await statesOnTheWay(again, rollingBackIn(again, done, run));
        expect({ at, content: contentOf(again) }).toEqual({ at, content: found });
        await importFiles(stopped, filesOf(after), second);
        expect({ at, content: contentOf(stopped) }).toEqual({ at, content: imported });
      }
    }),
    RUNS,
  );
});
