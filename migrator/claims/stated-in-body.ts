import { baseCatalogue } from '../../model/catalogue/base-catalogue';
import { findEdition, type Catalogue } from '../../model/catalogue/catalogue';
import type { StatedClaim } from '../../model/contracts/page-claims';
import { lastAtMost } from '../../model/last-at-most';
import { lineOf, lineStarts } from '../../model/line-starts';
import { lastDayOfEdition } from '../../model/status/edition-superseded';
import type { PageKind } from '../model/page';
import { withAnchors } from '../reader/parse/body-headings';
import { parse } from '../reader/parse/parse';
import { extractorFor } from './with-certifications';

/** A stored page, as far as it says who holds what. */
export interface ClaimingPage {
  body: string;
  title: string;
  kind: PageKind | null;
}

/** News tell what was true on their day; nobody reads them as statements about today. */
const DATED: ReadonlySet<PageKind | null> = new Set<PageKind | null>(['news', 'announcement']);

/**
 * The certificates that the body of a page claims, each once for a section, in their order; none on news. `names`: those of the
 * author and of its products.
 */
export const statedInBody = (
  { body, title, kind }: ClaimingPage,
  names: readonly string[],
  catalogue: Catalogue = baseCatalogue,
): StatedClaim[] => {
  if (DATED.has(kind)) return [];
  const outline = parse(body);
  const starts = lineStarts(body);
  const lineAt = (offset: number): number => lineOf(starts, offset);
  const { extract } = extractorFor({ catalogue, names: [...names] });
  const { stated } = extract({ text: body, outline, except: [], lineAt, kind: kind ?? 'other', title });
  if (stated.length === 0) return [];
  const headings = withAnchors(outline.headings).map((heading) => ({ ...heading, line: lineAt(heading.from) }));
  const claims = stated.flatMap(({ standard, edition, quotes }): StatedClaim[] => {
    const quote = quotes['standard'];
    if (standard === null || quote === undefined) return [];
    const { text, line } = quote;
    const above = headings[lastAtMost(headings, line, (heading) => heading.line)];
    const known = catalogue.standards.find(({ identifier }) => identifier === standard);
    const printed = known === undefined ? null : findEdition(known, edition);
    return [
      {
        ...{ standard, edition, quote: text, line },
        editionEndsOn: printed && lastDayOfEdition(printed),
        section: above === undefined ? null : { title: above.text, anchor: above.anchor },
      },
    ];
  });
  const lines = new Set(headings.map(({ line }) => line));
  const isHeading = ({ line }: StatedClaim): boolean => lines.has(line);
  // of a section its sentence says more than its heading
  const telling = [...claims.filter((claim) => !isHeading(claim)), ...claims.filter(isHeading)];
  const first = new Map<string, StatedClaim>();
  for (const claim of telling) {
    const { standard, edition, section } = claim;
    const place = JSON.stringify([standard, edition, section?.anchor]);
    if (!first.has(place)) first.set(place, claim);
  }
  return [...first.values()].toSorted((one, other) => one.line - other.line);
};
