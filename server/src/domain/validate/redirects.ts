import type { RecordType } from '../../migrator/model';
import { problem, quote, type Problem } from './problem';
import type { RecordContext, RecordValues } from './record';
import type { RecordFacts } from './record-facts';

/** No redirect from where readers find a page, and none that leads back to itself, at once or through others. */
export const checkRedirect = async (
  type: RecordType,
  { from, to, code }: RecordValues,
  { documentId }: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  if (type !== 'redirect' || typeof from !== 'string' || from === '') return [];
  const target = typeof to === 'string' && Number(code) !== 410 ? to : '';
  const [page] = await facts.pagesInTheWay(from, target);
  if (page !== undefined) {
    const where = `is where the published ${page.locale} page ${quote(page.title)} stands`;
    return [problem('from', `${quote(from)} ${where}: give the page another path, or take it offline, first`)];
  }
  if (target !== '' && (await facts.leadsBack(target, from, documentId)))
    return [problem('to', `${quote(target)} leads back to ${quote(from)}`)];
  return [];
};
