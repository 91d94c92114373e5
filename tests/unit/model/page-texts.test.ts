import fc from 'fast-check';

import { inStep, leftBehind, nextTextStates, type PageText, type TextState } from '../../../model/page-texts';

/** A page whose texts somebody edits: `zh2` is its second Chinese text. */
const page = () => {
  let states: TextState[] = [];
  let now: PageText[] = [];
  let at = 100;
  const note = () => {
    at += 1;
    states = nextTextStates(states, now, at);
  };
  const of = (locale: string) => now.find((text) => text.locale === locale);
  return {
    edit: (locale: string, draftHash: string) => {
      const published = of(locale)?.publishedHash ?? null;
      now = [...now.filter((text) => text.locale !== locale), { locale, draftHash, publishedHash: published }];
      note();
    },
    publish: (...locales: string[]) => {
      now = now.map((text) => (locales.includes(text.locale) ? { ...text, publishedHash: text.draftHash } : text));
      note();
    },
    discard: (locale: string) => {
      now = now.map((text) =>
        text.locale === locale ? { ...text, draftHash: text.publishedHash ?? text.draftHash } : text,
      );
      note();
    },
    mark: (...pair: [string, string]) => {
      states = inStep(states, pair);
    },
    /** The languages behind what another one publishes. */
    stale: () =>
      states
        .filter(({ draftAsOf }) => states.some(({ publishedAsOf }) => (publishedAsOf ?? 0) > draftAsOf))
        .map(({ locale }) => locale)
        .sort(),
  };
};

const published = () => {
  const pair = page();
  pair.edit('en', 'en1');
  pair.publish('en');
  pair.edit('zh', 'zh1');
  pair.publish('zh');
  return pair;
};

test('a translation is in step when it is written, and behind when the other text is published anew', () => {
  const { edit, publish, stale } = published();
  expect(stale()).toEqual([]);
  edit('en', 'en2');
  expect(stale()).toEqual([]);
  publish('en');
  expect(stale()).toEqual(['zh']);
});

test('a text that follows does not put the one that it follows behind', () => {
  const { edit, publish, stale } = published();
  edit('en', 'en2');
  publish('en');
  edit('zh', 'zh2');
  expect(stale()).toEqual([]);
  publish('zh');
  expect(stale()).toEqual([]);
  edit('zh', 'zh3');
  publish('zh');
  expect(stale()).toEqual(['en']);
});

test.each([[['en', 'zh']], [['zh', 'en']]])(
  'both drafts written one after the other, as an import does, are in step however they are published: %j',
  (order) => {
    const { edit, publish, stale } = published();
    edit('en', 'en2');
    edit('zh', 'zh2');
    for (const locale of order) publish(locale);
    expect(stale()).toEqual([]);
  },
);

test('what is written at once, or was there before anybody looked, is in step', () => {
  const now = ['en', 'zh'].map((locale) => ({ locale, draftHash: locale, publishedHash: locale }));
  expect(nextTextStates([], now, 7).map(({ draftAsOf, publishedAsOf }) => [draftAsOf, publishedAsOf])).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test('a person marks a pair as in step, until either text changes', () => {
  const { edit, publish, mark, stale } = published();
  edit('en', 'en2');
  publish('en');
  mark('zh', 'en');
  expect(stale()).toEqual([]);
  edit('zh', 'zh2');
  publish('zh');
  expect(stale()).toEqual(['en']);
  mark('en', 'zh');
  edit('en', 'en3');
  publish('en');
  expect(stale()).toEqual(['zh']);
});

test('a draft that is discarded is where its published text is', () => {
  const { edit, publish, discard, stale } = published();
  edit('en', 'en2');
  publish('en');
  edit('zh', 'zh2');
  expect(stale()).toEqual([]);
  discard('zh');
  expect(stale()).toEqual(['zh']);
});

test('a third language stays behind when two others are marked', () => {
  const { edit, publish, mark, stale } = published();
  edit('de', 'de1');
  publish('de');
  edit('en', 'en2');
  publish('en');
  expect(stale()).toEqual(['de', 'zh']);
  mark('en', 'zh');
  expect(stale()).toEqual(['de']);
});

test('no published text is ahead of its own draft, and a write that changes nothing changes no state', () => {
  const step = fc.tuple(
    fc.constantFrom('en', 'zh', 'de'),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let states: TextState[] = [];
      const texts = new Map<string, PageText>();
      for (const [index, [locale, draft, online]] of steps.entries()) {
        texts.set(locale, {
          locale,
          draftHash: String(draft),
          publishedHash: online === 0 ? null : String(online),
        });
        states = nextTextStates(states, [...texts.values()], index + 1);
        for (const { draftAsOf, publishedAsOf } of states) expect(publishedAsOf ?? 0).toBeLessThanOrEqual(draftAsOf);
        expect(nextTextStates(states, [...texts.values()], index + 100)).toEqual(states);
      }
    }),
  );
});

test('a text is published when somebody publishes it, and on no day that an import knows', () => {
  const text = (publishedHash: string | null): PageText[] => [{ locale: 'en', draftHash: 'x', publishedHash }];
  const byImport = nextTextStates([], text('one'), 5, { isImport: true });
  expect(byImport).toMatchObject([{ publishedOn: null }]);
  const byEditor = nextTextStates(byImport, text('two'), 6);
  expect(byEditor).toMatchObject([{ publishedOn: 6 }]);
  expect(nextTextStates(byEditor, text('two'), 7, { isImport: true })).toMatchObject([{ publishedOn: 6 }]);
  expect(nextTextStates(byEditor, text('three'), 8, { isImport: true })).toMatchObject([{ publishedOn: null }]);
  expect(nextTextStates(byEditor, text(null), 9)).toMatchObject([{ publishedOn: null }]);
});

test('a language is left behind by the first change of another one, and not once more by the next', () => {
  const text = (locale: string, draftHash: string): PageText => ({ locale, draftHash, publishedHash: null });
  const now = (en: string, zh: string) => [text('en', en), text('zh', zh)];
  const before = nextTextStates([], now('en1', 'zh1'), 1);
  const changed = nextTextStates(before, now('en2', 'zh1'), 2);
  expect(leftBehind([], before)).toEqual([]);
  expect(leftBehind(before, changed)).toEqual([{ locale: 'zh', asOf: 1, other: 'en' }]);
  const again = nextTextStates(changed, now('en3', 'zh1'), 3);
  expect(leftBehind(changed, again)).toEqual([]);
  const translated = nextTextStates(again, now('en3', 'zh3'), 4);
  expect(leftBehind(again, translated)).toEqual([]);
  expect(leftBehind(translated, nextTextStates(translated, now('en3', 'zh4'), 5))).toEqual([
    { locale: 'en', asOf: 3, other: 'zh' },
  ]);
});
