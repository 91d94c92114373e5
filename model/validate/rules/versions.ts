import type { RecordType } from '../../contracts/values';
import { flaw, problem, type Problem } from '../problem';
import { isEmpty, type RecordContext, type RecordValues } from '../record';
import type { RecordFacts } from '../record-facts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Refuses to publish a version without its page, and two versions of a page that come into force on the same day. */
export const checkVersion = async (
  type: RecordType,
  { page, effectiveFrom }: RecordValues,
  { documentId, published }: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  if (type !== 'page-version' || !published) return [];
  if (typeof page !== 'string') return [problem('page', flaw('REQUIRED', 'must be filled in'))];
  const day = isEmpty(effectiveFrom) ? null : effectiveFrom;
  const others = await facts.versionsOf(page);
  if (!others.some((other) => other.documentId !== documentId && other.effectiveFrom === day)) return [];
  const words = 'is that of another published version of this page: no two of them can come into force on the same day';
  return [problem('effectiveFrom', flaw('DAY_OF_ANOTHER_VERSION', words))];
};

/**
 * Refuses to publish another text of a page whose version is in force: readers would not get it. The text of the version
 * and the one that is published already are no edit.
 */
export const checkVersionedText = async (
  type: RecordType,
  values: RecordValues,
  { documentId, locale, published }: RecordContext,
  facts: RecordFacts,
): Promise<Problem[]> => {
  if (type !== 'page' || !published || documentId === null || locale === null) return [];
  const texts = await facts.textsOf(documentId, locale);
  const version = texts.find(({ key }) => key !== null);
  if (version === undefined) return [];
  return (['title', 'body'] as const).flatMap((name) => {
    if (texts.some((known) => known[name] === textOf(values[name]))) return [];
    const words = `is that of the version ${version.key ?? ''}, which is in force: change it there, or add a new version`;
    return [problem(name, flaw('TEXT_OF_A_VERSION', words, { value: version.key ?? '' }))];
  });
};
