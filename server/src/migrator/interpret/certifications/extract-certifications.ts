import type { Catalogue } from '../../../domain/catalogue/catalogue';
import { standardFinder, type FindStandards, type StandardMention } from '../../../domain/catalogue/find-standards';
import type { CertificationDraft } from '../../model/certification';
import type { PageKind } from '../../model/page';
import type { Span } from '../../model/source';
import type { Outline } from '../../parse/outline';
import { byKey, systemOf, type Stated } from './by-key';
import { certificationOf } from './certification';
import { headsOtherThings } from './sections/heading';
import { sectionHeadings } from './sections/headings';
import { saysHeld } from './sentences/held';
import { nest, sectionsOf, type Begins, type LineAt, type Nested, type Section } from './sections/section';
import type { Sentence } from './sentences/sentence';
import { sentencesOf } from './sentences/sentences';
import { statedEntries } from './stated-entries';
import { subjectReader, type Subject } from './subject';

/** The input for reading certifications. */
export interface CertificationPage {
  kind: PageKind;
  /** The page's markdown, and its outline. */
  text: string;
  outline: Outline;
  /**
   * Parts that do not belong to the body: header and tagline. The title is not among them, because it may head the only
   * section.
   */
  except: readonly Span[];
  lineAt: LineAt;
  /** The title, where it does not stand in the text as a heading: it names what the page is about. */
  title?: string | null;
}

/** Reads the certifications of pages with one catalogue. */
export type ExtractCertifications = (page: CertificationPage) => CertificationDraft[];

/** Kinds of page that mention certificates only in passing, even under a heading that names a standard. */
const IN_PASSING = new Set<PageKind>(['faq', 'news', 'announcement', 'sla', 'legal']);

/**
 * Reads the certifications that a page states, in the order of its sections. A section states one when its heading
 * names a standard and its text claims a certificate. Certifications that a compliance page states only in tables,
 * lists and sentences follow. Nothing is added to the printed text: a fact that the page does not state is null.
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
    const title = page.title == null ? [] : [{ level: 0, text: page.title, from: 0, to: 0 }];
    const headings = [...title, ...sectionHeadings(outline, text, except)];
    const begins: Begins = (heading, above) =>
      heads(heading.text, kind) && !above.some((each) => headsOtherThings(each.text));
    const stated = sectionsOf(text, headings, begins, lineAt).flatMap(inSection);
    const others = kind === 'compliance' ? elsewhere(page, nest(headings, text.length), begins) : [];
    forget();
    return byKey([...stated, ...others]);
  };
};

/**
 * Selects the sentences about one of several standards in a heading: a sentence that names some of them applies to
 * those only.
 */
const concerns =
  ({ standard }: Subject, all: Subject[], find: FindStandards) =>
  ({ words, label }: Sentence): boolean => {
    const keys = find(`${label ?? ''} ${words}`).map((each) => each.standard.key);
    return keys.includes(standard.key) || !all.some((each) => keys.includes(each.standard.key));
  };

/** Caches the standards in each sentence until `forget`, because the same sentences are searched many times. */
const rememberMentions = (search: FindStandards): { find: FindStandards; forget: () => void } => {
  const known = new Map<string, StandardMention[]>();
  return {
    find: (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const found = search(text);
      known.set(text, found);
      return found;
    },
    forget: () => {
      known.clear();
    },
  };
};
