import { EVIDENCE_KINDS, type EvidenceKind } from '../../model/languages/pages/pages';
import { namedIn } from '../../model/languages/phrases';

const kindIn = namedIn(EVIDENCE_KINDS, ({ documents }, kind) => documents[kind]);

/**
 * The kind of evidence that the names of a document state; null when none does. The first name that states one decides.
 */
export const documentKind = (names: readonly string[]): EvidenceKind | null => {
  for (const name of names) {
    const kind = kindIn(name.replaceAll('_', ' '));
    if (kind !== undefined) return kind;
  }
  return null;
};
