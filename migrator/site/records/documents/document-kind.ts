import { EVIDENCE_KINDS, type EvidenceKind } from '../../../../model/languages/pages/pages';
import { pageWords } from '../../../../model/languages/phrases';

const KINDS = EVIDENCE_KINDS.map(
  (kind) =>
    [
      kind,
      new RegExp(
        pageWords(({ documents }) => documents[kind]),
        'i',
      ),
    ] as const,
);

/**
 * The kind of evidence that the names of a document state; null when none does. The first name that states one decides.
 */
export const documentKind = (names: readonly string[]): EvidenceKind | null => {
  for (const name of names) {
    const words = name.replaceAll('_', ' ');
    const kind = KINDS.find(([, said]) => said.test(words));
    if (kind !== undefined) return kind[0];
  }
  return null;
};
