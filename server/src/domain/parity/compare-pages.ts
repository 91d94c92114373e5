import type { LintFinding, LintQuote } from '../lint/finding';
import { LINTS, type LintCode } from '../lint/lints';
import { alignedSections, alignSections } from './align-sections';
import { compareFacts, type FactGap } from './compare-facts';
import { loneSections, loneTables, type LoneSection, type LoneTable } from './compare-structure';
import type { FactKind } from './fact-kinds';
import { excerpt, readSections, type Occurrence } from './occurrences';
import type { ParityBlock, ParityPage, ParitySection } from './parity-page';

/** One language of a page, with its path. */
export interface Translation {
  /** The key of the page, equal for all of its languages. */
  key: string;
  path: string | null;
  page: ParityPage;
}

const headed = (section: ParitySection | null): string =>
  section === null || section.heading === '' ? 'above the first heading' : `under “${excerpt(section.heading, 0, 0)}”`;

/** Makes a finding at the place in one language; the other language is quoted. */
const finding = (
  code: LintCode,
  { key, path, page }: Translation,
  line: number,
  said: { message: string; hint: string; quotes: LintQuote[] },
): LintFinding => ({
  code,
  severity: LINTS[code].severity,
  type: 'page',
  key,
  locale: page.locale,
  path,
  line,
  ...said,
});

const quoteOf = ({ page }: Translation, occurrence: Pick<Occurrence, 'line' | 'quote'> | undefined): LintQuote => ({
  locale: page.locale,
  line: occurrence?.line ?? null,
  text: occurrence?.quote === '' ? null : (occurrence?.quote ?? null),
});

const blockQuote = (translation: Translation, block: ParityBlock | null): LintQuote =>
  quoteOf(translation, block === null ? undefined : { line: block.line, quote: excerpt(block.text, 0, 60) });

const MOST_VALUES = 5;

const values = (kind: FactKind, only: Occurrence[]): string => {
  const printed = only.slice(0, MOST_VALUES).map(({ value }) => kind.print(value));
  const more = only.length - printed.length;
  return `${printed.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
};

const ofGap = (left: Translation, right: Translation, { kind, ...gap }: FactGap): LintFinding => {
  const sides = [
    { translation: left, other: right, ...gap.left, there: gap.right },
    { translation: right, other: left, ...gap.right, there: gap.left },
  ];
  const [first, second] = sides;
  const side = gap.left.only.length > 0 || second === undefined ? first : second;
  if (side === undefined) throw new Error('a gap has two sides');
  const { translation, other, only, section, there } = side;
  const [us, them] = [translation.page.locale, other.page.locale];
  const place = kind.within === 'section' ? ` ${headed(section)}` : '';
  const message =
    there.only.length > 0
      ? `${us} says ${values(kind, only)}${place}, ${them} says ${values(kind, there.only)}.`
      : `${us} says ${values(kind, only)}${place}, ${them} does not${kind.within === 'section' ? ` ${headed(there.section)}` : ''}.`;
  return finding(kind.code, translation, only[0]?.line ?? section?.line ?? 1, {
    message,
    hint: 'Find out which language is correct, and correct the other one.',
    quotes: [
      quoteOf(translation, only[0]),
      quoteOf(
        other,
        there.only[0] ?? (there.section ? { line: there.section.line, quote: there.section.heading } : undefined),
      ),
    ],
  });
};

const ofSection = (left: Translation, right: Translation, { side, section, after }: LoneSection): LintFinding => {
  const [us, them] = side === 'left' ? [left, right] : [right, left];
  const place =
    after === null || after.heading === '' ? 'at its beginning' : `behind “${excerpt(after.heading, 0, 0)}”`;
  return finding('PARITY_SECTION', us, section.line, {
    message: `${us.page.locale} has the heading “${excerpt(section.heading, 0, 60)}”, ${them.page.locale} has no matching heading ${place}.`,
    hint: 'Translate the section, or make its title a heading there as well.',
    quotes: [
      quoteOf(us, { line: section.line, quote: section.heading }),
      quoteOf(them, after === null ? undefined : { line: after.line, quote: after.heading }),
    ],
  });
};

const ofTable = (left: Translation, right: Translation, { side, table, instead, where }: LoneTable): LintFinding => {
  const [us, them] = side === 'left' ? [left, right] : [right, left];
  const shown =
    instead?.kind === 'code' ? 'shows it as code' : instead === null ? 'has none there' : 'shows it as text';
  const hints = {
    code: 'A list item above it may have no space after its number (`5.The` is not an item), or it is indented too far.',
    text: 'The line of dashes below its header may be indented too far, or have a different number of columns.',
    table: '',
    none: 'Check whether the table is missing, and add it.',
  };
  // the finding is placed where an editor has to correct something
  return finding('PARITY_TABLE', them, instead?.line ?? where?.line ?? 1, {
    message: `${us.page.locale} has a table, ${them.page.locale} ${shown}.`,
    hint: hints[instead?.kind ?? 'none'],
    quotes: [blockQuote(us, table), blockQuote(them, instead)],
  });
};

/**
 * Finds the differences between two translations of a page. Each one is reported once, at the language that contains
 * more.
 */
export const comparePages = (left: Translation, right: Translation, kinds: readonly FactKind[]): LintFinding[] => {
  const [lefts, rights] = [left.page.sections, right.page.sections];
  const steps = alignSections(left.page, right.page);
  const facts = alignedSections(steps, readSections(lefts, kinds), readSections(rights, kinds));
  const sure = steps.every((step) => !step.includes(null));
  return [
    ...loneSections(steps, lefts, rights).map((lone) => ofSection(left, right, lone)),
    ...alignedSections(steps, lefts, rights)
      .flatMap(loneTables)
      .map((lone) => ofTable(left, right, lone)),
    ...compareFacts(facts, sure, kinds).map((gap) => ofGap(left, right, gap)),
  ];
};
