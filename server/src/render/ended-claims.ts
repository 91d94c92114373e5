import type { EndedClaimMark, PageClaim } from '../../../model/contracts/page-claims';
import { editionName } from '../../../model/catalogue/edition-name';
import { shownWords } from '../../../model/languages/shown-words';
import { element, text } from '../../../migrator/reader/html-page/tree';
import { groupBy } from '../../../migrator/group-by';
import { alertOf } from './alert';
import { escapedValue, writeHtml } from './write-html';

const sentenceOf = ({ standard: identifier, edition, endedOn }: PageClaim, locale: string): string =>
  shownWords(locale).endedClaim(editionName({ identifier, edition }) ?? identifier, endedOn);

const noticeOf = (ended: readonly PageClaim[], locale: string): string => {
  const sentences = new Set(ended.map((claim) => sentenceOf(claim, locale)));
  const paragraphs = [...sentences].map((sentence) => element('p', [text(sentence)]));
  return writeHtml(alertOf('warning', locale, paragraphs));
};

/** The headings with an id, as `write-html.ts` writes them: no attribute holds a `>`. */
const HEADING = /<(h[1-6])(?=[ >])[^>]* id="([^"]*)"[^>]*>/g;

/**
 * The HTML of a body with what has ended of its claims: a notice below the heading of each section, at the top for those above
 * the first one; or `data-claim-ended` on the heading, with the day, or empty where no date tells.
 */
export const withEndedClaims = (
  html: string,
  claims: readonly PageClaim[],
  { locale, how }: { locale: string; how: EndedClaimMark },
): string => {
  const ended = claims.filter(({ state }) => state === 'ended');
  if (how === 'off' || ended.length === 0) return html;
  const sections = groupBy(ended, ({ section }) => (section === null ? null : escapedValue(section.anchor)));
  const parts: string[] = [];
  let at = 0;
  for (const heading of html.matchAll(HEADING)) {
    const [tag, name = '', id = ''] = heading;
    const own = sections.get(id);
    if (own === undefined) continue;
    sections.delete(id);
    const begin = heading.index;
    const end = begin + tag.length;
    if (how === 'attribute') {
      parts.push(html.slice(at, end - 1), ` data-claim-ended="${own[0]?.endedOn ?? ''}">`);
      at = end;
      continue;
    }
    const close = `</${name}>`;
    const below = html.indexOf(close, end) + close.length;
    parts.push(html.slice(at, below), '\n', noticeOf(own, locale));
    at = below;
  }
  const shown = `${parts.join('')}${html.slice(at)}`;
  const others = [...sections.values()].flat();
  return how === 'notice' && others.length > 0 ? `${noticeOf(others, locale)}\n${shown}` : shown;
};
