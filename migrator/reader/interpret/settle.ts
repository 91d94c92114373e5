import { say, type Said } from '../../../model/say';
import { newFinding, type FindingCode, type Hint } from '../../findings';
import type { Outline } from '../parse/outline';
import { parse } from '../parse/parse';
import { isSafeUrl } from '../parse/html/safe-html';
import { onSameLine } from '../read/place';
import { applyEdits, editText, removals } from './body';
import { bodyChanges, linksOutside } from './body-changes';
import type { DraftLink, PageDraft } from './page-draft';

/** The place of a link in the source. */
export type LinkPlace = Pick<DraftLink, 'place' | 'origin'>;

/** Removing HTML can produce new HTML or links, as in `<scr<b>ipt>`, and let a mark begin its line. */
const ROUNDS = 6;

const isClean = ({ cleaning }: Outline): boolean => cleaning.removed.length === 0 && cleaning.replaced.length === 0;

/**
 * Reads the body of a draft again until reading changes nothing, so that a body says the same wherever it is read. A
 * draft that needs no second reading is returned unchanged; otherwise the body becomes its text, and `locate` gives
 * places in the first one. `expand` expands templates and keeps lines. A body that cannot be made safe is refused.
 */
export const settle = (
  draft: PageDraft,
  locate: (offset: number) => LinkPlace,
  expand: (body: string) => string = (body) => body,
): PageDraft => {
  if (draft.state !== 'page') return draft;
  let settled = draft;
  let locateIn = locate;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const body = editText(settled.source.text, settled.source.edits);
    const text = expand(body.text);
    const outline = parse(text);
    const findings: { code: FindingCode; from: number; message: Said; hint: Hint | null }[] = [];
    const { removed, replaced } = bodyChanges(text, outline, (code, from, message, hint) =>
      findings.push({ code, from, message, hint: hint ?? null }),
    );
    const edits = [...removals(text, removed), ...replaced];
    const isSame = text === body.text && (edits.length === 0 || applyEdits(text, edits) === text);
    if (isSame || (round === ROUNDS && isClean(outline))) return settled;
    const backIn = onSameLine(text, body.text);
    const before = locateIn;
    const locateHere = (offset: number): LinkPlace => before(body.back(backIn(offset)));
    locateIn = locateHere;
    const told = findings.map(({ code, from, message, hint }) => {
      const { place, origin } = locateHere(from);
      return newFinding(code, origin?.path ?? draft.path, origin?.place ?? place, message, hint);
    });
    settled = {
      ...settled,
      findings: [...settled.findings, ...told],
      source: { text, edits, partialEdits: null },
      includes: outline.includes,
      links: [
        ...refusedIn(settled.links),
        ...linksOutside(outline).map((link) => ({ ...link, ...locateHere(link.from) })),
      ],
    };
  }
  const message = say('htmlTangled');
  const refused = newFinding('HTML_TANGLED', draft.path, { line: 1, column: 1 }, message, say('rewriteAsMarkdown'));
  return { ...draft, state: 'rejected', findings: [...draft.findings, refused] };
};

/** The links with an unsafe target: the body has lost them, and the report still names them. */
const refusedIn = (links: readonly DraftLink[]): DraftLink[] =>
  links.filter((link) => !isSafeUrl(link.href, link.role));
