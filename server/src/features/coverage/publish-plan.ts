import type { Core } from '@strapi/strapi';
import type { RightsCheck } from '../../adapters/strapi/content-rights';
import { createDocumentsTarget } from '../../adapters/strapi/entries/documents-target';
import { publishProblems } from '../../adapters/strapi/publish-problems';
import { readableFields, type Ability, type IsReadable } from '../../auth/readable-entries';
import { contentUid } from '../../content/content-type';
import type { PagePublication, PublishEntry } from '../../../../model/contracts/coverage';
import type { RecordType, RelationValue } from '../../../../model/contracts/values';
import { entryName, NAME_FIELDS } from '../../../../model/entry-name';
import { hashOf } from '../../../../migrator/canonical-hash';
import { groupBy } from '../../../../migrator/group-by';
import { isUnverified, type StoredEntry } from '../../../../migrator/model/ports/entry';
import { inPublishOrder, publishRight } from '../../../../migrator/run/publish/publication';
import type { PageRow } from '../../content/texts/page-rows';

/** Who publishes: what they lack, and what they may read. */
interface Publisher {
  missingOf: RightsCheck;
  ability: Ability;
  /** The drafts of the pages that they may read; a page is called as the first of them is. */
  visible: readonly PageRow[];
}

const named = (value: RelationValue | undefined): string[] => [value ?? []].flat();

const idsIn = (entries: readonly StoredEntry[], relation: string): string[] => [
  ...new Set(entries.flatMap(({ relations }) => named(relations[relation]))),
];

/** In an order that does not change: the database has none of its own. */
const inOrder = (entries: readonly StoredEntry[]): StoredEntry[] => {
  const placeOf = ({ documentId, locale }: StoredEntry) => `${documentId} ${locale}`;
  return [...entries].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
};

/** Whether somebody may know an entry by its name. */
type IsNamed = (entry: StoredEntry) => boolean;

/** The certifications and the evidence among these that somebody may read in the Content Manager. */
const readableRecords = async (
  strapi: Core.Strapi,
  ability: Ability,
  records: readonly StoredEntry[],
): Promise<IsNamed> => {
  const readable = new Map<string, IsReadable>();
  for (const [type, entries] of groupBy(records, (entry) => entry.type)) {
    const where = { documentId: { $in: entries.map(({ documentId }) => documentId) }, publishedAt: { $null: true } };
    readable.set(type, await readableFields(strapi, ability, contentUid(type), where, NAME_FIELDS[type]));
  }
  return (entry) => NAME_FIELDS[entry.type].every((field) => readable.get(entry.type)?.(entry, field) === true);
};

/** Decides what is done with an entry. What is wrong with it is asked last: that reads other entries. */
const decide = async (
  entry: StoredEntry,
  problemsOf: ReturnType<typeof publishProblems>,
  missingOf: RightsCheck,
): Promise<PublishEntry> => {
  const { type, documentId, locale, publication } = entry;
  const shown = {
    type,
    documentId,
    locale,
    name: entryName(type, entry.fields) || documentId,
    reason: null,
    problems: [],
    says: [],
  };
  if (publication === 'published') return { ...shown, action: 'unchanged' };
  if (missingOf([publishRight(type, locale)]).length > 0) return { ...shown, action: 'refuse', reason: 'no-right' };
  if (isUnverified(entry)) return { ...shown, action: 'refuse', reason: 'unverified' };
  const found = await problemsOf(entry, '');
  const problems = found.map(({ message }) => message);
  return found.length > 0
    ? { ...shown, action: 'refuse', reason: 'invalid', problems, says: found.map(({ says }) => says.message) }
    : { ...shown, action: 'publish' };
};

/** An entry as shown to a person who may not read it: its outcome, without its name and faults. */
const hidden = (entry: PublishEntry): PublishEntry => ({
  ...entry,
  name: '',
  reason: entry.reason === null || entry.reason === 'no-right' ? entry.reason : 'hidden',
  problems: [],
  says: [],
});

const actionOf = (entries: readonly PublishEntry[]): PagePublication['action'] => {
  const pages = entries.filter(({ type }) => type === 'page');
  if (pages.some(({ action }) => action === 'refuse')) return 'refuse';
  return entries.some(({ action }) => action === 'publish') ? 'publish' : 'unchanged';
};

/**
 * The plan of publishing pages in all their languages, with the certifications and the evidence that they name. Standards,
 * organizations and services have no drafts: they are public as soon as they are written. Pages that the publisher may
 * not read in any language are left out.
 */
export const planPublication = async (strapi: Core.Strapi, publisher: Publisher): Promise<PagePublication[]> => {
  const target = createDocumentsTarget(strapi);
  const entriesOf = async (type: RecordType, ids: readonly string[]) =>
    ids.length === 0 ? [] : target.read(ids.map((documentId) => ({ type, documentId })));
  const pageIds = [...new Set(publisher.visible.map(({ documentId }) => documentId))];
  const pages = groupBy(await entriesOf('page', pageIds), ({ documentId }) => documentId);
  const every = [...pages.values()].flat();
  const certifications = await entriesOf('certification', idsIn(every, 'certifications'));
  const evidence = await entriesOf('document', idsIn([...every, ...certifications], 'documents'));
  const problemsOf = publishProblems(strapi);
  const isNamed = await readableRecords(strapi, publisher.ability, [...certifications, ...evidence]);
  const isVisible = ({ documentId, locale }: StoredEntry) =>
    publisher.visible.some((row) => row.documentId === documentId && row.locale === locale);
  const decided = async (entry: StoredEntry): Promise<PublishEntry> => {
    if (entry.type === 'page' && !isVisible(entry))
      return {
        type: 'page',
        documentId: entry.documentId,
        locale: entry.locale,
        name: '',
        action: 'refuse',
        reason: 'no-right',
        problems: [],
        says: [],
      };
    const decision = await decide(entry, problemsOf, publisher.missingOf);
    return entry.type === 'page' || isNamed(entry) ? decision : hidden(decision);
  };
  const planOf = async (documentId: string): Promise<PagePublication> => {
    const languages = pages.get(documentId) ?? [];
    const isAsked = ({ locale }: StoredEntry) => languages.some((page) => page.locale === locale);
    const among = (records: readonly StoredEntry[], ids: readonly string[]) =>
      records.filter((record) => ids.includes(record.documentId) && isAsked(record));
    const certified = among(certifications, idsIn(languages, 'certifications'));
    const proved = among(evidence, idsIn([...languages, ...certified], 'documents'));
    const ordered = inPublishOrder(inOrder([...languages, ...certified, ...proved]));
    const entries = await Promise.all(ordered.map(decided));
    return {
      documentId,
      title: publisher.visible.find((row) => row.documentId === documentId)?.texts['title'] ?? '',
      action: actionOf(entries),
      hash: hashOf(ordered.map(({ publication: _, pending: __, ...content }) => content)),
      entries,
    };
  };
  // at the same time, so that entries that several of them are compared with are read together
  return Promise.all(pageIds.map(planOf));
};
