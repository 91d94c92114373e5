import type { Catalogue, Standard } from '../../../domain/catalogue/catalogue';
import { familyFinder, type FindStandards } from '../../../domain/catalogue/find-standards';
import type { PageKind } from '../../model';
import { isClaim } from './claims';
import { beginsWithStandard, headedStandards, mayHeadCertification } from './heading';
import type { Sentence } from './sentence';

/** A standard that a section is about. */
export interface Subject {
  standard: Standard;
  /** How the heading prints it, edition included; null when it names the standard's family only. */
  printed: string | null;
  /** What to call it where no heading does. */
  name?: string;
}

/** Reads headings with one catalogue. */
export interface SubjectReader {
  /** Whether a heading on a page of some kind may head a certification. */
  heads: (heading: string, kind: PageKind) => boolean;
  /** What a section is about: the standards of its heading, or of the family it names those that the text claims. */
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
