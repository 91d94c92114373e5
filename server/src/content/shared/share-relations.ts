import type { Core } from '@strapi/strapi';
import type { RecordType } from '../../../../model/contracts/values';
import { inTransaction } from '../../database/in-transaction';
import { sharedRelations, type SharedRelation } from '../../../../model/record-types';
import { followedRecords, sameRecords, withoutVersion } from '../../../../model/shared-relations';
import { isObject } from '../../../../model/readers';
import { actionLocales } from '../document-action';
import type { Around } from '../writes/follower';
import type { Write } from '../writes/write';
import {
  editedStatus,
  namedBy,
  nameRecords,
  readVersions,
  recordVersions,
  type LanguageVersion,
  type RecordVersions,
} from './language-versions';
import { refuseMissingVersions, type MissingVersion } from './missing-versions';
import { sharePublishedRelations } from './share-published-relations';

/** A form sends `{ connect: [], disconnect: [] }` for what nobody touched. */
const isStated = (input: unknown): boolean => {
  if (!isObject(input) || 'id' in input || 'documentId' in input) return input !== undefined;
  return (
    input['set'] !== undefined || [input['connect'], input['disconnect']].some((list) => [list ?? []].flat().length > 0)
  );
};

/** The relations that a write states, and those of the languages before it. */
interface Edit {
  type: RecordType;
  documentId: string;
  locale: string;
  /** The relations that the write may change. */
  relations: readonly SharedRelation[];
  /** Those in which a language that joins takes over what the others name. */
  joined: readonly SharedRelation[];
  before: LanguageVersion[];
  /** A draft that is discarded takes back what was online; nobody names anything. */
  isRestored: boolean;
}

/** Null where there is no other language, or where the write says nothing about a shared relation. */
const editOf = async (strapi: Core.Strapi, { type, documentId, action, params }: Write): Promise<Edit | null> => {
  const { data = {} } = params;
  const [locale] = await actionLocales(strapi, type, params);
  if (documentId === null || typeof locale !== 'string' || locale === '*') return null;
  const rows = await readVersions(strapi, type, documentId);
  const edited = rows.filter(({ status }) => status === editedStatus(type));
  if (edited.every((row) => row.locale === locale)) return null;
  const all = sharedRelations[type];
  const stated = all.filter(({ field }) => isStated(data[field]));
  const isRestored = action === 'discardDraft';
  const joins = edited.every((row) => row.locale !== locale);
  const relations = isRestored || joins ? all : stated;
  if (relations.length === 0) return null;
  const joined = joins ? all.filter((relation) => !stated.includes(relation)) : [];
  const before = await readEdited(strapi, type, documentId, relations);
  return { type, documentId, locale, relations, joined, before, isRestored };
};

const readEdited = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
  relations: readonly SharedRelation[],
): Promise<LanguageVersion[]> =>
  (await readVersions(strapi, type, documentId, relations)).filter(({ status }) => status === editedStatus(type));

/** One language that follows another in a relation. */
interface Step {
  relation: SharedRelation;
  leader: LanguageVersion;
  follower: LanguageVersion;
  /** The records that somebody names, and that the follower has to have. */
  anew: readonly string[];
}

const stepsOf = (
  { locale, relations, joined, before, isRestored }: Edit,
  after: readonly LanguageVersion[],
): Step[] => {
  const own = after.find((row) => row.locale === locale);
  const others = after.filter((row) => row !== own);
  const was = before.find((row) => row.locale === locale);
  if (own === undefined) return [];
  return relations.flatMap((relation): Step[] => {
    const [first] = others;
    if (joined.includes(relation))
      return first === undefined
        ? []
        : [{ relation, leader: first, follower: own, anew: namedBy(first, relation).named }];
    const { named } = namedBy(own, relation);
    const old = was === undefined ? [] : namedBy(was, relation).named;
    if (isRestored && sameRecords(named, old)) return [];
    const anew = isRestored ? [] : named.filter((id) => !old.includes(id));
    return others.map((follower) => ({ relation, leader: own, follower, anew }));
  });
};

const bringAlong = async (strapi: Core.Strapi, edit: Edit): Promise<void> => {
  const { type } = edit;
  const after = await readEdited(strapi, type, edit.documentId, edit.relations);
  const steps = stepsOf(edit, after).filter(
    ({ relation, leader, follower }) =>
      !sameRecords(namedBy(leader, relation).named, namedBy(follower, relation).named),
  );
  const missing: MissingVersion[] = [];
  const changes = new Map<LanguageVersion, Map<SharedRelation, readonly number[]>>();
  const versions = await versionsFor(strapi, type, steps);
  for (const { relation, leader, follower, anew } of steps) {
    const records = versions(relation);
    const [from, to] = [namedBy(leader, relation), namedBy(follower, relation)];
    const lacking = withoutVersion({ ...from, named: anew }, to, records.has);
    missing.push(...lacking.map((documentId) => ({ relation, documentId, locale: to.locale })));
    const wanted = followedRecords(from, to, records.has, relation.isToMany);
    if (sameRecords(wanted, to.named)) continue;
    const own = changes.get(follower) ?? new Map<SharedRelation, readonly number[]>();
    changes.set(follower, own.set(relation, records.idsIn(wanted, to.locale)));
  }
  await refuseMissingVersions(strapi, type, missing);
  for (const [follower, records] of changes) await nameRecords(strapi, type, follower, records);
};

/** Reads the records of these steps, one query for each type. */
const versionsFor = async (
  strapi: Core.Strapi,
  type: RecordType,
  steps: readonly Step[],
): Promise<(relation: SharedRelation) => RecordVersions> => {
  const byTarget = new Map<RecordType, RecordVersions>();
  for (const target of new Set(steps.map(({ relation }) => relation.target))) {
    const ids = steps
      .filter(({ relation }) => relation.target === target)
      .flatMap(({ relation, leader, follower }) => [leader, follower].flatMap((row) => namedBy(row, relation).named));
    byTarget.set(target, await recordVersions(strapi, target, ids, editedStatus(type)));
  }
  return ({ target }) => {
    const found = byTarget.get(target);
    if (found === undefined) throw new Error(`the versions of ${target} were not read`);
    return found;
  };
};

const EDITS: ReadonlySet<string> = new Set(['create', 'update', 'discardDraft']);

/**
 * Keeps the relations that are facts (`sharedRelations`) the same in all languages of a document, as `shareFacts` does
 * with what Strapi knows to be shared. Strapi links a language to records of the same language alone: a write that names
 * a record without a version in one of the entry's languages is refused, and the error names that language. An import
 * states every language itself.
 */
export const shareRelations: Around = {
  name: 'shared relations',
  inside: ['changes', 'ledger', 'validation', 'moved pages'],
  follows: ({ type, action, cause }) =>
    sharedRelations[type].length > 0 && (EDITS.has(action) || action === 'publish') && cause.imports !== 'entry',
  async around(strapi, write, next) {
    const { type, action } = write;
    return inTransaction(strapi, async () => {
      const edit = EDITS.has(action) ? await editOf(strapi, write) : null;
      const answer = await next();
      if (edit !== null) await bringAlong(strapi, edit);
      if (action === 'publish' || write.params.status === 'published')
        await sharePublishedRelations(strapi, type, write, answer);
      return answer;
    });
  },
};
