import type { Catalogue } from '../../../domain/catalogue/catalogue';
import { standardFinder, type FindStandards } from '../../../domain/catalogue/find-standards';
import type { CertificationDraft, PageKind, Span } from '../../model';
import type { Outline } from '../../parse/outline';
import { byKey, systemOf, type Stated } from './by-key';
import { certificationOf } from './certification';
import { headsOtherThings } from './heading';
import { sectionHeadings } from './headings';
import { saysHeld } from './held';
import { rememberMentions } from './remember-mentions';
import { nest, sectionsOf, type Begins, type LineAt, type Nested, type Section } from './section';
import type { Sentence } from './sentence';
import { sentencesOf } from './sentences';
import { statedEntries } from './stated-entries';
import { subjectReader, type Subject } from './subject';

/** What certifications are read from. */
export interface CertificationPage {
  kind: PageKind;
  /** The page's markdown, and its outline. */
  text: string;
  outline: Outline;
  /** Parts that do not belong to the body: header, tagline. The title stays, it may head the only section. */
  except: readonly Span[];
  lineAt: LineAt;
}

/** Reads the certifications of pages with one catalogue. */
export type ExtractCertifications = (page: CertificationPage) => CertificationDraft[];

/** Kinds of page that tell of certificates in passing, even under a heading that names a standard. */
const IN_PASSING = new Set<PageKind>(['faq', 'news', 'announcement', 'sla', 'legal']);

/**
 * The certifications that a page states, in the order of its sections: a section is one when its heading names a
 * standard and its text says that something is held. Behind them those that a compliance page tells of in tables, lists
 * and sentences alone. Nothing is added to what is printed; a fact that the page does not state is null.
 */
export const certificationExtractor = (catalogue: Catalogue): ExtractCertifications => {
  const { find, forget } = rememberMentions(standardFinder(catalogue));
  const { heads, subjects } = subjectReader(catalogue, find);
  const reading = { find, catalogue };

  const inSection = (section: Section): Stated[] => {
    const sentences = sentencesOf(section);
    const all = subjects(section.heading, sentences);
    return all.flatMap((subject) => {
      const own = sentences.filter(concerns(subject, all, find));
      if (!saysHeld(own, subject.standard, find)) return [];
      return {
        system: systemOf(section.heading, subject.standard, find),
        draft: certificationOf(subject, { section, sentences: own, alone: all.length === 1 }, reading),
      };
    });
  };
  const elsewhere = ({ text, except, lineAt }: CertificationPage, headings: Nested[], begins: Begins): Stated[] => {
    const own = headings.filter(({ heading, above }) => begins(heading, above));
    const headed = new Set(own.flatMap(({ heading }) => find(heading.text).map(({ standard }) => standard.key)));
    const sections = own.map(({ heading, end }) => ({ from: heading.from, to: end }));
    return statedEntries({ text, headings, except: [...except, ...sections], lineAt }, headed, reading);
  };

  return (page) => {
    const { kind, text, outline, except, lineAt } = page;
    if (IN_PASSING.has(kind)) return [];
    const headings = sectionHeadings(outline, text, except);
    const begins: Begins = (heading, above) =>
      heads(heading.text, kind) && !above.some((each) => headsOtherThings(each.text));
    const stated = sectionsOf(text, headings, begins, lineAt).flatMap(inSection);
    const others = kind === 'compliance' ? elsewhere(page, nest(headings, text.length), begins) : [];
    forget();
    return byKey([...stated, ...others]);
  };
};

/** Under a heading of several standards, a sentence that names some of them is about those only. */
const concerns =
  ({ standard }: Subject, all: Subject[], find: FindStandards) =>
  ({ words, label }: Sentence): boolean => {
    const keys = find(`${label ?? ''} ${words}`).map((each) => each.standard.key);
    return keys.includes(standard.key) || !all.some((each) => keys.includes(each.standard.key));
  };
