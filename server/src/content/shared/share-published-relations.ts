import type { Core } from '@strapi/strapi';
import type { RecordType } from '../../../../model/contracts/values';
import { sharedRelations, type SharedRelation } from '../../../../model/record-types';
import { disputedRecords, sameRecords } from '../../../../model/shared-relations';
import { both, listOf, orNull, partial, text } from '../../../../model/readers';
import type { DocumentAction } from '../document-action';
import { namedBy, nameRecords, readVersions, recordVersions, type LanguageVersion } from './language-versions';
import { keepPendingEditVisible } from './pending-edit';

/** The answer of the Document Service: a row, or the rows of several locales. */
const place = partial({ documentId: text, locale: orNull(text) });
const written = both(place, partial({ entries: listOf(place) }));

/** One language online, its draft, and the draft of the language that has just been published. */
interface Follower {
  online: LanguageVersion;
  draft: LanguageVersion;
  leader: LanguageVersion;
}

/**
 * The records that a published language is to name; null where it does already. Where the drafts of the two languages
 * name different records, since an import wrote them, nothing is decided here: a lint reports it.
 */
const recordsOnline = async (
  strapi: Core.Strapi,
  relation: SharedRelation,
  { online, draft, leader }: Follower,
): Promise<number[] | null> => {
  const [own, others, now] = [draft, leader, online].map((row) => namedBy(row, relation));
  if (own === undefined || others === undefined || now === undefined || sameRecords(own.named, now.named)) return null;
  if (!sameRecords(own.named, others.named)) {
    const drafts = await recordVersions(strapi, relation.target, [...own.named, ...others.named], 'draft');
    if (disputedRecords(own, others, drafts.has).length > 0) return null;
  }
  const records = await recordVersions(strapi, relation.target, own.named, 'published');
  const wanted = own.named.filter((id) => records.has(id, own.locale));
  return sameRecords(wanted, now.named) ? null : records.idsIn(wanted, own.locale);
};

/** Brings the other published languages along when one is published, with the records that their drafts name. */
export const sharePublishedRelations = async (
  strapi: Core.Strapi,
  type: RecordType,
  { params }: Pick<DocumentAction, 'params'>,
  answer: unknown,
): Promise<void> => {
  const { entries, ...row } = orNull(written)(answer) ?? {};
  const published = (entries ?? [row]).flatMap(({ locale }) => locale ?? []);
  const documentId = params.documentId ?? entries?.[0]?.documentId ?? row.documentId;
  if (documentId === undefined) return;
  const isOther = ({ status, locale }: LanguageVersion) => status === 'published' && !published.includes(locale);
  if (!(await readVersions(strapi, type, documentId)).some(isOther)) return;
  const rows = await readVersions(strapi, type, documentId, sharedRelations[type]);
  const draftOf = (locale: string | undefined) =>
    rows.find((each) => each.status === 'draft' && each.locale === locale);
  const leader = draftOf(published[0]);
  for (const online of rows.filter(isOther)) {
    const draft = draftOf(online.locale);
    if (draft === undefined || leader === undefined) continue;
    const changes = new Map<SharedRelation, readonly number[]>();
    for (const relation of sharedRelations[type]) {
      const ids = await recordsOnline(strapi, relation, { online, draft, leader });
      if (ids !== null) changes.set(relation, ids);
    }
    if (changes.size === 0) continue;
    await nameRecords(strapi, type, online, changes);
    await keepPendingEditVisible(strapi, type, documentId, online.locale);
  }
};
