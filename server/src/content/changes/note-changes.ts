import type { Core } from '@strapi/strapi';
import type { RecordType } from '../../contracts/values';
import { addMiddleware } from '../../database/own-listeners';
import { changeOf, mergeChanges, type Shown } from '../../domain/changes/content-change';
import { groupBy } from '../../migrator/group-by';
import { orNull, partial, text } from '../../readers';
import { isPublicWrite, type DocumentAction } from '../document-action';
import { editorialType } from '../type-names';
import { noteContentChange } from './change-rows';
import { reasonNow } from './during-run';
import { isNamedAlike, readNamedPage, readNeighbours, readTranslations, type NamedPage } from './page-neighbours';
import { NOTHING, readShown } from './shown-entry';

/** What readers see of a page, and of the pages around it. */
export const shownPage = (pages: readonly NamedPage[], neighbours: readonly NamedPage[]): Shown => ({
  locales: pages.map(({ locale }) => locale),
  certifications: [],
  pages: [...pages, ...neighbours],
  redirected: [],
});

/** Looks at an entry after a write, and says what readers see otherwise. */
type LookAgain = (documentId: string) => Promise<{ before: Shown; after: Shown }>;

/** Looks at a page before a write. The pages around it count where they show something else of it. */
const watchPage = async (strapi: Core.Strapi, known: string | null, action: string): Promise<LookAgain> => {
  const before = known === null ? [] : await readNamedPage(strapi, known);
  // publishing keeps the links to a page, anything else may cut them
  const around = action === 'publish' ? [] : await readNeighbours(strapi, before);
  return async (documentId) => {
    const after = await readNamedPage(strapi, documentId);
    const neighbours = isNamedAlike(before, after)
      ? []
      : [...around, ...(await readNeighbours(strapi, [...before, ...after]))];
    // the pages around are not written: what they showed before, they show now
    return { before: shownPage(before, []), after: shownPage(after, neighbours) };
  };
};

const watch = async (
  strapi: Core.Strapi,
  type: RecordType,
  known: string | null,
  action: string,
): Promise<LookAgain> => {
  if (type === 'page') return watchPage(strapi, known, action);
  const before = known === null ? NOTHING : await readShown(strapi, type, known);
  return async (documentId) => ({ before, after: await readShown(strapi, type, documentId) });
};

const written = partial({ documentId: text });

/** What readers see of an entry now; of a page, with all the pages that name it. */
const shownNow = async (strapi: Core.Strapi, type: RecordType, documentId: string): Promise<Shown> => {
  if (type !== 'page') return readShown(strapi, type, documentId);
  const pages = await readNamedPage(strapi, documentId);
  return shownPage(pages, await readNeighbours(strapi, pages));
};

/** Notes that readers see something else of an entry that has been written past the Document Service. */
export const noteWritten = async (strapi: Core.Strapi, type: RecordType, documentId: string): Promise<void> => {
  const after = await shownNow(strapi, type, documentId);
  const change = changeOf({ type, documentId, before: after, after }, reasonNow());
  if (change !== null) await noteContentChange(strapi, change);
};

/** Notes that all published pages of a language are about to be gone, and that those in other languages are left. */
export const noteDeletedLocale = async (strapi: Core.Strapi, code: string): Promise<void> => {
  const isLeft = ({ locale }: NamedPage): boolean => locale !== code;
  const byPage = groupBy(await readTranslations(strapi, code), ({ documentId }) => documentId);
  const changes = [...byPage].flatMap(([documentId, pages]) => {
    const [before, after] = [shownPage(pages, []), shownPage(pages.filter(isLeft), [])];
    return changeOf({ type: 'page', documentId, before, after }, reasonNow()) ?? [];
  });
  if (changes.length > 0) await noteContentChange(strapi, mergeChanges(changes));
};

/**
 * Notes, in the transaction of each write, what readers see otherwise from then on. Goes outside of what shares facts
 * between languages, so that it sees them shared.
 */
export const noteChanges = (strapi: Core.Strapi): void => {
  addMiddleware(strapi, async (context, next) => {
    const action: DocumentAction = context;
    const type = editorialType(context.uid);
    if (type === undefined || !isPublicWrite(type, action)) return next();
    const named = action.params.documentId ?? action.params.data?.['documentId'];
    const known = typeof named === 'string' && action.action !== 'clone' ? named : null;
    const lookAgain = await watch(strapi, type, known, action.action);
    const answer = await next();
    const documentId = known ?? orNull(written)(answer)?.documentId;
    if (documentId === undefined) return answer;
    const change = changeOf({ type, documentId, ...(await lookAgain(documentId)) }, reasonNow());
    if (change !== null) await noteContentChange(strapi, change);
    return answer;
  });
};
