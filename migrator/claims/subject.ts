import type { Catalogue, Standard } from '../../model/catalogue/catalogue';
import { familyFinder, type FindStandards } from '../../model/catalogue/find-standards';
import type { PageKind } from '../model/page';
import { isClaim } from './sentences/claims';
import { beginsWithStandard, headedStandards, mayHeadCertification } from './sections/heading';
import type { Sentence } from './sentences/sentence';

/** A standard that a section is about. */
export interface Subject {
  standard: Standard;
  /**
   * The standard as the heading prints it, edition included; null when the heading names only the standard's family.
   */
  printed: string | null;
  /** The name to use when no heading gives one. */
  name?: string;
}

/** Reads headings with one catalogue. */
interface SubjectReader {
  /** Whether a heading on a page of this kind may head a certification. */
  heads: (heading: string, kind: PageKind) => boolean;
  /**
   * The standards that a section is about: those in its heading or, if the heading names a family, those of the family
   * that the text claims.
   */
  subjects: (heading: string, sentences: Sentence[]) => Subject[];
}

export const subjectReader = (catalogue: Catalogue, find: FindStandards): SubjectReader => {
  const families = familyFinder(catalogue);
  return {
    heads: (heading, kind) => {
      if (!mayHeadCertification(heading)) return false;
      const named = headedStandards(heading, find(heading));
      if (named.length === 0) return kind === 'compliance' && families(heading).size > 0;
      return kind === 'compliance' || beginsWithStandard(heading, named);
    },
    subjects: (heading, sentences) => {
      const named = headedStandards(heading, find(heading));
      if (named.length > 0) {
        return named.map(({ standard, from, to }) => ({ standard, printed: heading.slice(from, to) }));
      }
      const family = families(heading);
      const claimed = sentences.filter(isClaim).flatMap(({ words }) => find(words).map(({ standard }) => standard));
      return [...new Set(claimed)]
        .filter(({ key }) => family.has(key))
        .map((standard) => ({ standard, printed: null }));
    },
  };
};
