import type { RecordType } from '../../contracts/values';
import { bringsReadersBack, targetOf } from '../../redirects/chain';
import { isInTheWay } from '../../redirects/pages-in-the-way';
import { asTyped, flaw, problem, quote, type Problem } from '../problem';
import type { RecordContext, RecordValues } from '../record';
import type { RecordFacts } from '../record-facts';

/** Refuses a redirect that leads nowhere and does not say that its path is gone (410), from the path of a published page, and one that leads back to its own path. */
export const checkRedirect = async (
  type: RecordType,
  { from, to, code }: RecordValues,
  { documentId, complete }: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  if (type !== 'redirect' || typeof from !== 'string' || from === '') return [];
  const leadsNowhere = complete ? (to ?? '') === '' : to === '';
  if (leadsNowhere && Number(code) !== 410) return [problem('to', flaw('REQUIRED', 'must be filled in'))];
  const target = targetOf({ to: typeof to === 'string' ? to : null, code: Number(code) });
  const page = (await facts.pagesStanding(from)).find((standing) => isInTheWay(standing, target));
  if (page !== undefined) {
    const { locale, title } = page;
    const where = `is the path of the published ${locale} page ${quote(title)}`;
    const words = `${quote(from)} ${where}: give the page another path, or unpublish it, first`;
    return [problem('from', flaw('PATH_OF_A_PAGE', words, { value: asTyped(from), locale, title: asTyped(title) }))];
  }
  if (target === null) return [];
  const { start, pages, redirects } = await facts.readersWay(target, documentId);
  const others = redirects.filter((redirect) => redirect.documentId !== documentId);
  if (!bringsReadersBack(from, start, { pages, redirects: others })) return [];
  const words = `${quote(target)} leads back to ${quote(from)}`;
  return [problem('to', flaw('REDIRECT_LOOP', words, { target: asTyped(target), from: asTyped(from) }))];
};
