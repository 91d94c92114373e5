import { say } from '../../domain/say';
import { newFinding } from '../findings';
import type { Outline } from '../parse/outline';
import { parse } from '../parse/parse';
import { isSafeUrl } from '../parse/html/safe-html';
import { editText, removals } from './body';
import { linksOutside } from './body-changes';
import type { DraftLink, PageDraft } from './page-draft';

/** The place of a link in the source. */
export type LinkPlace = Pick<DraftLink, 'place' | 'origin'>;

/** Removing HTML can produce new HTML or links, as in `<scr<b>ipt>`. */
const ROUNDS = 6;

const isClean = ({ cleaning }: Outline): boolean => cleaning.removed.length === 0 && cleaning.replaced.length === 0;

/**
 * Parses and cleans the body of a draft until nothing is left to clean. A draft that needs no second cleaning is
 * returned unchanged; otherwise the cleaned body becomes its text, and `locate` gives places in the first one. A body
 * that cannot be made safe is refused.
 */
export const settle = (draft: PageDraft, locate: (offset: number) => LinkPlace): PageDraft => {
  if (draft.state !== 'page') return draft;
  let settled = draft;
  let locateIn = locate;
  for (let round = 0; round < ROUNDS; round += 1) {
    const body = editText(settled.source.text, settled.source.edits);
    const outline = parse(body.text);
    if (isClean(outline)) return settled;
    const { removed, replaced, findings } = outline.cleaning;
    const before = locateIn;
    const locateHere = (offset: number): LinkPlace => before(body.back(offset));
    locateIn = locateHere;
    const told = findings.map(({ code, from, message, hint }) => {
      const { place, origin } = locateHere(from);
      return newFinding(code, origin?.path ?? draft.path, origin?.place ?? place, message, hint);
    });
    settled = {
      ...settled,
      findings: [...settled.findings, ...told],
      source: { text: body.text, edits: [...removals(body.text, removed), ...replaced], partialEdits: null },
      includes: outline.includes,
      links: [
        ...refusedIn(settled.links),
        ...linksOutside(outline).map((link) => ({ ...link, ...locateHere(link.from) })),
      ],
    };
  }
  const message = say('Its HTML and links still contain something that runs after they were cleaned.');
  const refused = newFinding(
    'HTML_TANGLED',
    draft.path,
    { line: 1, column: 1 },
    message,
    say('Rewrite the HTML as markdown.'),
  );
  return { ...draft, state: 'rejected', findings: [...draft.findings, refused] };
};

/** The links with an unsafe target: the body has lost them, and the report still names them. */
const refusedIn = (links: readonly DraftLink[]): DraftLink[] =>
  links.filter((link) => !isSafeUrl(link.href, link.role));
