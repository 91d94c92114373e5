import type { Core } from '@strapi/strapi';
import { inSlices } from '../adapters/in-slices';
import { lintVersions, pageRules, type LintRules } from '../adapters/lint-versions';
import { lintTexts, type LintedText } from '../adapters/page-pool/compare-bodies';
import { getService } from '../get-service';
import type { LintFinding } from '../../../model/lint/finding';

/** The findings of all languages of a page. Texts that take too much time or memory are not compared. */
export const lintPage = async (
  strapi: Core.Strapi,
  texts: readonly LintedText[],
  rules: LintRules,
  signal?: AbortSignal,
): Promise<LintFinding[]> => {
  const [first] = texts;
  if (first === undefined) return [];
  const place = `page ${first.documentId} (${texts.map(({ locale }) => locale).join(', ')})`;
  const bodies = texts.map(({ body }) => body ?? '');
  const named = new Set(texts.flatMap(({ certifications }) => certifications.map(({ id }) => id)));
  const own = { ...rules, certifications: rules.certifications.filter(({ id }) => named.has(id)) };
  const found = await getService(strapi, 'bodies').workOnLong(
    'lint',
    { texts, rules: own },
    { bodies, place },
    async () => inSlices(lintTexts(texts, own), signal),
  );
  signal?.throwIfAborted();
  if (found !== null) return found;
  const unread = texts.map(({ body: _body, ...version }) => ({ ...version, page: null }));
  return inSlices(lintVersions(unread, pageRules(own)), signal);
};
