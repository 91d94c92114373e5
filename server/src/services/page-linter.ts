import type { Core } from '@strapi/strapi';
import { inSlices } from '../adapters/in-slices';
import { lintVersions, pageRules, type LintRules } from '../adapters/lint-versions';
import { lintTexts, type LintedText } from '../adapters/page-pool/compare-bodies';
import { getService } from '../get-service';
import type { LintFinding } from '../../../model/lint/finding';

/** Makes the question for the findings of all languages of a page. Texts that take too much time or memory are not compared. */
export const pageLinter = (
  strapi: Core.Strapi,
  rules: LintRules,
): ((texts: readonly LintedText[], signal?: AbortSignal) => Promise<LintFinding[]>) => {
  const prepared = pageRules(rules);
  return async (texts, signal) => {
    const [first] = texts;
    if (first === undefined) return [];
    const place = `page ${first.documentId} (${texts.map(({ locale }) => locale).join(', ')})`;
    const bodies = texts.map(({ body }) => body ?? '');
    const named = new Set(texts.flatMap(({ certifications }) => certifications.map(({ id }) => id)));
    const sent = { ...rules, certifications: rules.certifications.filter(({ id }) => named.has(id)) };
    const found = await getService(strapi, 'bodies').workOnLong(
      'lint',
      { texts, rules: sent },
      { bodies, place },
      async () => inSlices(lintTexts(texts, prepared), signal),
    );
    signal?.throwIfAborted();
    if (found !== null) return found;
    const unread = texts.map(({ body: _body, ...version }) => ({ ...version, page: null }));
    return inSlices(lintVersions(unread, prepared), signal);
  };
};
