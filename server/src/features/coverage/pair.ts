import type { Core } from '@strapi/strapi';
import { rightsOf, type RightsCheck } from '../../adapters/strapi/content-rights';
import { addNote, readNotes, type SeenTexts } from '../../adapters/strapi/coverage/in-step-notes';
import { readCells } from '../../adapters/strapi/coverage/read-coverage';
import type { AdminReader } from '../../auth/readable-entries';
import type { InStepNote, Pair, PairChanges, PairSide } from '../../../../model/contracts/coverage';
import type { Locale } from '../../../../model/contracts/values';
import { lockedWrite } from '../../content/locks/locked-write';
import { markInStep } from '../../content/texts/keep-texts';
import { readPageRows, TEXT_FIELDS, textHash, type PageRow, type Texts } from '../../content/texts/page-rows';
import { readBases, readTexts } from '../../content/texts/text-rows';
import { noteWrites } from '../../content/writes/follow-writes';
import { spokenFirst } from '../../../../model/spoken-first';
import { getService } from '../../get-service';
import { hashOf } from '../../../../migrator/canonical-hash';
import { conflict, Refusal } from '../../services/refusal';
import type { Actor } from '../../services/actor';
import { changedText } from '../../services/versions/changed-text';
import { comparePair } from './compare';
import { readablePages } from './readable';

/** Two languages of a page; where they are not named, the first two that it has. */
export interface PairAddress {
  documentId: string;
  left: Locale | null;
  right: Locale | null;
}

const noPair = (): Refusal =>
  new Refusal(
    404,
    'PAIR_NOT_FOUND',
    'There is no such page in both languages, or your role may not read it. It may have been deleted.',
  );

type Drafts = readonly [PageRow, PageRow];

/** The drafts of a pair, in the order of the configured languages. @throws Refusal */
const draftsOf = async (strapi: Core.Strapi, reader: AdminReader, { documentId, left, right }: PairAddress) => {
  const { readable, locales } = await readablePages(strapi, reader);
  const rows = await readPageRows(strapi, [documentId], { $and: [readable, { publishedAt: null }] });
  const drafts = locales.flatMap((locale) => rows.filter((row) => row.locale === locale));
  const [one, other] = drafts.filter(
    ({ locale }) => (left === null && right === null) || locale === left || locale === right,
  );
  if (one === undefined || other === undefined) throw noPair();
  const pair: Drafts = [one, other];
  const title = spokenFirst(reader.language, locales).flatMap(
    (locale) => drafts.find((row) => row.locale === locale)?.texts['title'] ?? [],
  )[0];
  return {
    pair,
    title: title ?? '',
    scope: { readable, locales, language: reader.language, q: '', locale: null },
    locales: drafts.map(({ locale }) => locale),
  };
};

const mayMark = (missingOf: RightsCheck, pair: Drafts): boolean =>
  pair.some(
    ({ locale }) => missingOf([{ action: 'update', type: 'page', locale, fields: ['body', 'title'] }]).length === 0,
  );

const seenIn = (pair: Drafts): SeenTexts =>
  Object.fromEntries(pair.map(({ locale, texts }) => [locale, textHash(texts)]));

/** The last note about these two languages. */
const noteOf = async (strapi: Core.Strapi, pair: Drafts): Promise<InStepNote | null> => {
  const seen = seenIn(pair);
  const about = Object.keys(seen).sort().join();
  const note = (await readNotes(strapi, pair[0].documentId)).find(
    (each) => Object.keys(each.seen).sort().join() === about,
  );
  if (note === undefined) return null;
  return {
    by: note.by,
    on: note.on.toISOString(),
    holds: pair.every(({ locale }) => note.seen[locale] === seen[locale]),
  };
};

/** The texts as one, the title first. */
const textOf = (texts: Texts) => {
  const [title, ...others] = [...TEXT_FIELDS].map((field) => texts[field] ?? '').filter((each) => each !== '');
  return { title: title ?? '', body: others.join('\n\n') };
};

/** The changes of one of two languages since the other one corresponded to it. */
const changesIn = async (strapi: Core.Strapi, [one, other]: Drafts): Promise<PairChanges | null> => {
  const states = new Map((await readTexts(strapi, one.documentId)).map((state) => [state.locale, state.draftAsOf]));
  const asOf = ({ locale }: PageRow): number => states.get(locale) ?? 0;
  if (asOf(one) === asOf(other)) return null;
  const [behind, changed] = asOf(one) < asOf(other) ? [one, other] : [other, one];
  const kept = (await readBases(strapi, behind.documentId)).get(behind.locale)?.[changed.locale];
  // of another state, as after a draft was discarded, it is not what this one corresponds to
  const before = kept?.asOf === asOf(behind) ? kept.texts : undefined;
  const sentences = before && changedText(textOf(before), textOf(changed.texts), changed.locale);
  return { behind: behind.locale, changed: changed.locale, sentences: sentences ?? null };
};

/** Two languages of a page side by side. @throws Refusal */
export const readPair = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  actor: Actor,
  address: PairAddress,
): Promise<Pair> => {
  const { pair, title, scope, locales } = await draftsOf(strapi, reader, address);
  const [{ documentId }] = pair;
  const cells = (await readCells(strapi, scope, [documentId])).get(documentId) ?? [];
  const sideOf = ({ locale, path, texts: own }: PageRow): PairSide => {
    const cell = cells.find((each) => each.locale === locale);
    return {
      locale,
      publication: cell?.publication ?? 'draft',
      isStale: cell?.isStale ?? false,
      isCopy: cell?.isCopy ?? false,
      path,
      hash: textHash(own),
    };
  };
  return {
    documentId,
    title,
    locales,
    sides: [sideOf(pair[0]), sideOf(pair[1])],
    fields: TEXT_FIELDS.filter((field) => field !== 'body').flatMap((field): Pair['fields'] => {
      const values: [string, string] = [pair[0].texts[field] ?? '', pair[1].texts[field] ?? ''];
      return values.some((value) => value !== '') ? [{ field, values }] : [];
    }),
    ...(await comparePair(strapi, pair)),
    changes: await changesIn(strapi, pair),
    inStep: await noteOf(strapi, pair),
    mayMark: mayMark(await rightsOf(strapi, actor.id), pair),
  };
};

/**
 * Records that a person has found two languages in step, and puts both in the state of the later one. `hashes`: of the
 * texts that the person has seen, by language. @throws Refusal
 */
export const markPair = async (
  strapi: Core.Strapi,
  reader: AdminReader,
  actor: Actor,
  documentId: string,
  hashes: SeenTexts,
): Promise<void> => {
  const [left = null, right = null] = Object.keys(hashes);
  // rights do not depend on the page: read before the lock, they hold nobody up
  const missingOf = await rightsOf(strapi, actor.id);
  await lockedWrite(strapi, { documents: [{ type: 'page', documentId }] }, async () => {
    const { pair } = await draftsOf(strapi, reader, { documentId, left, right });
    if (!mayMark(missingOf, pair))
      throw new Refusal(
        403,
        'PAIR_RIGHTS_MISSING',
        'Your role may not update this page in either of the two languages.',
      );
    const seen = seenIn(pair);
    if (Object.entries(seen).some(([locale, hash]) => hashes[locale] !== hash))
      throw conflict('hash', 'PAIR_OUTDATED', 'A text of the page has changed since you opened it. Open it again.');
    await markInStep(strapi, documentId, [pair[0].locale, pair[1].locale]);
    // nothing of the page is written, but answers say which language is behind
    await noteWrites(strapi, [{ type: 'page', documentId, part: 'steps' }]);
    const note = { by: actor.name, on: getService(strapi, 'clock').now(), seen };
    await addNote(strapi, { documentId, locale: pair[1].locale, fingerprint: hashOf(seen) }, note);
  });
};
