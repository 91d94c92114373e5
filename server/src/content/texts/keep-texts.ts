import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Locale } from '../../../../model/contracts/values';
import { tableIn } from '../../database/table-in';
import { inStep, leftBehind, nextTextStates, type PageText } from '../../../../model/page-texts';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import { uidOf } from '../../../../model/plugin-id';
import { listOf, object, text } from '../../../../model/readers';
import { lockedWrite } from '../locks/locked-write';
import type { Noting } from '../writes/follower';
import type { AddedLanguage, Written } from '../writes/write';
import { copyHash, readPageRows, TEXT_FIELDS, textHash, type PageRow, type Texts } from './page-rows';
import {
  readAllTexts,
  readBases,
  readTexts,
  removeTextsIn,
  writeAllTexts,
  writeBasis,
  writeTexts,
  type DraftNote,
  type StoredText,
} from './text-rows';

const noteOf = (locale: Locale, texts: Texts, path: string | null, online: Texts | null): PageText & DraftNote => ({
  locale,
  draftHash: textHash(texts),
  publishedHash: online && textHash(online),
  title: texts['title'] ?? '',
  path,
  copyHash: copyHash(texts),
});

/** The languages of a page, by their drafts: every language has one. */
const textsNow = (rows: readonly PageRow[]): (PageText & DraftNote)[] =>
  [...groupBy(rows, ({ locale }) => locale)].flatMap(([locale, versions]) => {
    const draft = versions.find(({ publishedAt }) => publishedAt === null);
    const published = versions.find(({ publishedAt }) => publishedAt !== null);
    if (draft === undefined) return [];
    return [noteOf(locale, draft.texts, draft.path, published?.texts ?? null)];
  });

/** The texts of a page before a write, by their languages: of those that it can change. */
type Seen = ReadonlyMap<Locale, Texts>;

/** A write of a page, as far as its texts follow from it. */
type TextWrite = Pick<Written<Seen>, 'documentId' | 'added' | 'seen'> & { isImport: boolean };

/** The states of a page's texts after a write, from those before it. */
const statesAfter = (
  before: readonly StoredText[],
  now: readonly (PageText & DraftNote)[],
  at: number,
  by: { isImport: boolean },
): StoredText[] => {
  const states = new Map(nextTextStates(before, now, at, by).map((state) => [state.locale, state]));
  return now.flatMap((text): StoredText[] => {
    const state = states.get(text.locale);
    return state === undefined ? [] : [{ ...text, ...state }];
  });
};

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A language that an import has added, as a draft. */
const addedText = ({ locale, values }: AddedLanguage): PageText & DraftNote => {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, said(values[field])]));
  const { path } = values;
  return noteOf(locale, texts, typeof path === 'string' ? path : null, null);
};

/** The states after a language was added, as after a write and a publication that follows it. */
const withAdded = (before: readonly StoredText[], added: AddedLanguage, at: number, by: { isImport: boolean }) => {
  const draft = addedText(added);
  const others = before.filter(({ locale }) => locale !== added.locale);
  const drafted = statesAfter(before, [...others, draft], at, by);
  if (!added.isPublished) return drafted;
  return statesAfter(drafted, [...others, { ...draft, publishedHash: draft.draftHash }], at, by);
};

/** Notes what has become of the texts of pages, in the order of the writes. */
const noteTexts = async (strapi: Core.Strapi, writes: readonly TextWrite[]): Promise<void> => {
  const byPage = groupBy(writes, ({ documentId }) => documentId);
  const asked = writes.flatMap(({ documentId, added }) => (added === null ? documentId : []));
  const stored = asked.length === 0 ? [] : await readPageRows(strapi, [...new Set(asked)]);
  const rows = groupBy(stored, ({ documentId }) => documentId);
  const known = await readAllTexts(strapi, [...byPage.keys()]);
  const at = getService(strapi, 'clock').now().getTime();
  const changes = [...byPage].map(([documentId, ofPage]) => {
    const before = known.get(documentId) ?? [];
    const now = ofPage.reduce<StoredText[]>(
      (states, { added, ...by }) =>
        added === null
          ? statesAfter(states, textsNow(rows.get(documentId) ?? []), at, by)
          : withAdded(states, added, at, by),
      before,
    );
    return { documentId, before, now };
  });
  await writeAllTexts(strapi, changes);
  for (const { documentId, before, now } of changes) {
    const seen = byPage.get(documentId)?.[0]?.seen;
    if (seen != null) await keepBases(strapi, documentId, leftBehind(before, now), textsOf(before, seen));
  }
};

/** Of texts that were seen, those of the states that are known: an import may have written between. */
const textsOf =
  (known: readonly StoredText[], seen: Seen) =>
  (locale: Locale): Texts | undefined => {
    const texts = seen.get(locale);
    const state = known.find((each) => each.locale === locale);
    return texts !== undefined && textHash(texts) === state?.draftHash ? texts : undefined;
  };

/** Keeps the texts to which languages correspond that have been left behind. */
const keepBases = async (
  strapi: Core.Strapi,
  documentId: string,
  left: ReturnType<typeof leftBehind>,
  textIn: (locale: Locale) => Texts | undefined,
): Promise<void> => {
  const found = left.flatMap(({ locale, asOf, other }) => {
    const texts = textIn(other);
    return texts === undefined ? [] : [{ locale, other, kept: { asOf, texts } }];
  });
  if (found.length === 0) return;
  const bases = await readBases(strapi, documentId);
  for (const [locale, ofLocale] of groupBy(found, (each) => each.locale)) {
    const kept = Object.fromEntries(ofLocale.map((each) => [each.other, each.kept]));
    await writeBasis(strapi, { documentId, locale }, { ...bases.get(locale), ...kept });
  }
};

/** Puts two languages of a page in step. Its caller has locked the page. */
export const markInStep = async (strapi: Core.Strapi, documentId: string, pair: readonly [Locale, Locale]) => {
  const before = await readTexts(strapi, documentId);
  const notes = new Map(before.map((text) => [text.locale, text]));
  const marked = inStep(before, pair).flatMap((state): StoredText[] => {
    const note = notes.get(state.locale);
    return note === undefined ? [] : [{ ...note, ...state }];
  });
  await writeTexts(strapi, documentId, before, marked);
  const left = leftBehind(before, marked);
  if (left.length === 0) return;
  // a third language corresponds to what these say now
  const drafts = await readPageRows(strapi, [documentId], { publishedAt: null });
  const seen = new Map(drafts.map(({ locale, texts }) => [locale, texts]));
  await keepBases(strapi, documentId, left, textsOf(before, seen));
};

/**
 * Writes a page so that its readers read the same as before: what its texts correspond to stays as it is, in every
 * language. Its caller has locked the page.
 */
export const keepStates = async (
  strapi: Core.Strapi,
  documentId: string,
  write: () => Promise<void>,
): Promise<void> => {
  const before = new Map((await readTexts(strapi, documentId)).map((state) => [state.locale, state]));
  const bases = await readBases(strapi, documentId);
  await write();
  const after = await readTexts(strapi, documentId);
  const kept = after.map((state) => {
    const { draftAsOf, publishedAsOf } = before.get(state.locale) ?? state;
    return { ...state, draftAsOf, publishedAsOf };
  });
  await writeTexts(strapi, documentId, after, kept);
  for (const [locale, basis] of bases)
    if (Object.keys(basis).length > 0) await writeBasis(strapi, { documentId, locale }, basis);
};

/**
 * Keeps, in the transaction of each write of a page, which state of the page each language's text corresponds to: whether
 * a translation is behind is then a question that the database answers.
 */
export const keepTexts: Noting<Seen> = {
  name: 'texts',
  inside: ['locks'],
  // what is published next is noted by the publication: no reader sees what is between
  follows: ({ type, part, cause }) => type === 'page' && part === 'values' && !cause.isPublishedNext,
  async look(strapi, { action, params: { locale, data = {} }, documentId, cause }) {
    const isChanged = action === 'update' && TEXT_FIELDS.some((field) => field in data);
    // an import has changed the draft before: what was published is what it said
    const isPublished = action === 'publish' && cause.imports !== null;
    if (documentId === null || (!isChanged && !isPublished)) return new Map();
    const version = isPublished ? { publishedAt: { $notNull: true } } : { publishedAt: null };
    const rows = await readPageRows(
      strapi,
      [documentId],
      typeof locale === 'string' ? { ...version, locale } : version,
    );
    return new Map(rows.map((row) => [row.locale, row.texts]));
  },
  async note(strapi, writes) {
    await noteTexts(
      strapi,
      writes.map(({ cause, ...write }) => ({ ...write, isImport: cause.imports !== null })),
    );
  },
  async aroundLanguage(strapi, locale, next) {
    await next();
    await removeTextsIn(strapi, locale);
  },
};

const ids = listOf(object({ id: text }));

/** As many pages as are locked and read at a time. */
const BATCH = 50;

/** Notes the texts of pages that were stored before this was kept, or past the Document Service: all are in step. */
export const catchUpTexts = async (strapi: Core.Strapi): Promise<void> => {
  const tableOf = (type: string): Knex.QueryBuilder =>
    tableIn(strapi, strapi.db.connection, strapi.db.metadata.get(uidOf(type)).tableName);
  const found: unknown = await tableOf('page')
    .distinct('document_id as id')
    .whereNotNull('document_id')
    .whereNotIn('document_id', tableOf('page-text').select('target_document_id').whereNotNull('target_document_id'));
  const missing = ids(found).map(({ id }) => id);
  for (let start = 0; start < missing.length; start += BATCH) {
    const batch = missing.slice(start, start + BATCH);
    const documents = batch.map((documentId) => ({ type: 'page' as const, documentId }));
    await lockedWrite(strapi, { documents }, async () => {
      await noteTexts(
        strapi,
        batch.map((documentId) => ({ documentId, added: null, seen: null, isImport: true })),
      );
    });
  }
};
