import { diagnostic } from '../diagnostics';
import type { Outline } from '../parse/outline';
import { parse } from '../parse/parse';
import { isSafeUrl } from '../parse/safe-html';
import { editText, headingSpaces, removals } from './body';
import { linksOutside } from './body-changes';
import type { DraftLink, PageDraft } from './page-draft';

/** Where a link stands, as far as the text alone does not say it. */
export type LinkPlace = Pick<DraftLink, 'place' | 'origin'>;

/** What comes to light when HTML is taken away may be HTML or a link of its own: `<scr<b>ipt>`. */
const ROUNDS = 6;

const isClean = ({ cleaning }: Outline): boolean => cleaning.removed.length === 0 && cleaning.replaced.length === 0;

/**
 * Reads the body of a draft as its readers will, until there is nothing left to clean. A draft that needs no second
 * cleaning comes back as it is; else the cleaned body is its text; `locate` tells the places of the first one. One that cannot be made safe is refused.
 */
export const settle = (draft: PageDraft, locate: (offset: number) => LinkPlace): PageDraft => {
  if (draft.state !== 'page') return draft;
  let settled = draft;
  let locateIn = locate;
  for (let round = 0; round < ROUNDS; round += 1) {
    const body = editText(settled.text, settled.edits);
    const outline = parse(body.text);
    const spaces = headingSpaces(body.text, outline);
    if (isClean(outline) && spaces.length === 0) return settled;
    const { removed, replaced, findings } = outline.cleaning;
    const before = locateIn;
    const locateHere = (offset: number): LinkPlace => before(body.back(offset));
    locateIn = locateHere;
    const told = findings.map(({ code, from, message }) => {
      const { place, origin } = locateHere(from);
      return diagnostic(code, origin?.path ?? draft.path, origin?.place ?? place, message);
    });
    settled = {
      ...settled,
      diagnostics: [...settled.diagnostics, ...told],
      text: body.text,
      edits: [...removals(body.text, removed), ...replaced, ...spaces],
      partialEdits: null,
      includes: outline.markers
        .filter(({ kind }) => kind === 'include')
        .map(({ from, to, argument }) => ({ from, to, href: argument })),
      links: [
        ...refusedIn(settled.links),
        ...linksOutside(outline).map((link) => ({ ...link, ...locateHere(link.from) })),
      ],
    };
  }
  const message = 'Whatever is taken from its HTML and links, something that runs comes to light.';
  const refused = diagnostic(
    'HTML_TANGLED',
    draft.path,
    { line: 1, column: 1 },
    message,
    'Rewrite the HTML as markdown.',
  );
  return { ...draft, state: 'rejected', diagnostics: [...draft.diagnostics, refused] };
};

/** Links that lost their target are gone from the text; the report names them all the same. */
const refusedIn = (links: readonly DraftLink[]): DraftLink[] =>
  links.filter((link) => !isSafeUrl(link.href, link.role));
