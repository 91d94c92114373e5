import type { Core } from '@strapi/strapi';
import type { RightsCheck } from '../../adapters/strapi/content-rights';
import { createDocumentsTarget } from '../../adapters/strapi/entries/documents-target';
import { publishProblems } from '../../adapters/strapi/publish-problems';
import type { PagePublication, PublishEntry } from '../../contracts/coverage';
import type { RecordType, RelationValue } from '../../contracts/values';
import { hashOf } from '../../migrator/canonical-hash';
import { groupBy } from '../../migrator/group-by';
import type { StoredEntry } from '../../migrator/ports/entry';
import type { PageRow } from '../../content/texts/page-rows';

/** Who publishes: what they lack, and what they may read of the pages. */
export interface Publisher {
  missingOf: RightsCheck;
  /** The drafts of the pages that they may read. */
  visible: readonly PageRow[];
}

const named = (value: RelationValue | undefined): string[] => [value ?? []].flat();

const idsIn = (entries: readonly StoredEntry[], relation: string): string[] => [
  ...new Set(entries.flatMap(({ relations }) => named(relations[relation]))),
];

const nameOf = ({ fields, documentId }: StoredEntry): string => {
  const name = fields['title'] ?? fields['name'];
  return typeof name === 'string' && name !== '' ? name : documentId;
};

/** In an order that does not change: the database has none of its own. */
const inOrder = (entries: readonly StoredEntry[]): StoredEntry[] => {
  const placeOf = ({ documentId, locale }: StoredEntry) => `${documentId} ${locale}`;
  return [...entries].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
};

const isUnverified = ({ type, shared }: StoredEntry): boolean =>
  type === 'certification' && (shared['certificationStatus'] ?? 'unverified') === 'unverified';

/** Decides what is done with an entry; reads the database only for one that nothing else holds back. */
const decide = async (
  entry: StoredEntry,
  problemsOf: ReturnType<typeof publishProblems>,
  { missingOf, visible }: Publisher,
): Promise<PublishEntry> => {
  const { type, documentId, locale, publication } = entry;
  const shown = { type, documentId, locale, name: nameOf(entry), reason: null, problems: [] };
  const isHidden = type === 'page' && !visible.some((row) => row.documentId === documentId && row.locale === locale);
  // the name of what they may not read is nothing to show
  if (isHidden) return { ...shown, name: '', action: 'refuse', reason: 'no-right' };
  if (publication === 'published') return { ...shown, action: 'unchanged' };
  if (missingOf([{ action: 'publish', type, locale, fields: [] }]).length > 0)
    return { ...shown, action: 'refuse', reason: 'no-right' };
  if (isUnverified(entry)) return { ...shown, action: 'refuse', reason: 'unverified' };
  const problems = (await problemsOf(entry, '')).map(({ message }) => message);
  return problems.length > 0
    ? { ...shown, action: 'refuse', reason: 'invalid', problems }
    : { ...shown, action: 'publish' };
};

const actionOf = (entries: readonly PublishEntry[]): PagePublication['action'] => {
  const pages = entries.filter(({ type }) => type === 'page');
  if (pages.some(({ action }) => action === 'refuse')) return 'refuse';
  return entries.some(({ action }) => action === 'publish') ? 'publish' : 'unchanged';
};

/**
 * What publishing pages in all their languages does, with the certifications and the evidence that they name. Standards,
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
  const plans: PagePublication[] = [];
  for (const documentId of pageIds) {
    const languages = pages.get(documentId) ?? [];
    const isAsked = ({ locale }: StoredEntry) => languages.some((page) => page.locale === locale);
    const among = (records: readonly StoredEntry[], ids: readonly string[]) =>
      records.filter((record) => ids.includes(record.documentId) && isAsked(record));
    const certified = among(certifications, idsIn(languages, 'certifications'));
    const proved = among(evidence, idsIn([...languages, ...certified], 'documents'));
    const ordered = [...inOrder(proved), ...inOrder(certified), ...inOrder(languages)];
    const entries: PublishEntry[] = [];
    for (const entry of ordered) entries.push(await decide(entry, problemsOf, publisher));
    plans.push({
      documentId,
      title: publisher.visible.find((row) => row.documentId === documentId)?.texts['title'] ?? '',
      action: actionOf(entries),
      hash: hashOf(ordered.map(({ publication: _, pending: __, ...content }) => content)),
      entries,
    });
  }
  return plans;
};
