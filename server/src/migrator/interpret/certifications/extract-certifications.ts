import type { Catalogue } from '../../../domain/catalogue/catalogue';
import type { FindStandards } from '../../../domain/catalogue/find-standards';
import type { CertificationDraft, PageKind, Span } from '../../model';
import type { Outline } from '../../parse/outline';
import { byKey, systemOf } from './by-key';
import { certificationOf } from './certification';
import { isClaim } from './claims';
import { findDocuments } from './facts/linked';
import { headsOtherThings } from './heading';
import { sectionHeadings } from './headings';
import { sectionsOf, type Begins, type LineAt } from './section';
import type { Sentence } from './sentence';
import { sentencesOf } from './sentences';
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
 * standard and its text says that something is held. Nothing is added to what is printed; a fact that the section
 * does not state is null.
 */
export const certificationExtractor = (catalogue: Catalogue): ExtractCertifications => {
  const { find, heads, subjects } = subjectReader(catalogue);
  return ({ kind, text, outline, except, lineAt }) => {
    if (IN_PASSING.has(kind)) return [];
    const headings = sectionHeadings(outline, text, except);
    const begins: Begins = (heading, above) =>
      heads(heading.text, kind) && !above.some((each) => headsOtherThings(each.text));
    const stated = sectionsOf(text, headings, begins, lineAt).flatMap((section) => {
      const sentences = sentencesOf(section);
      if (!saysHeld(sentences)) return [];
      const all = subjects(section.heading, sentences);
      return all.map((subject) => ({
        system: systemOf(section.heading, subject.standard, find),
        draft: certificationOf(
          subject,
          { section, sentences: sentences.filter(concerns(subject, all, find)), alone: all.length === 1 },
          { find, catalogue },
        ),
      }));
    });
    return byKey(stated);
  };
};

/** A linked certificate or report speaks for itself. */
const EVIDENCE = /\[[^\]]*(?:certificate|attestation|audit report|证书|审计报告|审核报告)[^\]]*\]/i;

const saysHeld = (sentences: Sentence[]): boolean =>
  sentences.some(isClaim) || findDocuments(sentences).some(({ quote }) => EVIDENCE.test(quote.text));

/** Under a heading of several standards, a sentence that names some of them is about those only. */
const concerns =
  ({ standard }: Subject, all: Subject[], find: FindStandards) =>
  ({ words, label }: Sentence): boolean => {
    const keys = find(`${label ?? ''} ${words}`).map((each) => each.standard.key);
    return keys.includes(standard.key) || !all.some((each) => keys.includes(each.standard.key));
  };
