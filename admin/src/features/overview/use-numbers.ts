import { useLabels } from '../../core/language/use-labels';
import { useText, type TextKey } from '../../core/language/use-text';
import type { FindingsCount, Overview } from '../../../../model/contracts/overview';
import type { NumberLink } from './NumberLinks';
import {
  certificationNumbers,
  claimsNumber,
  conflictsNumber,
  findingsNumber,
  pageNumbers,
  requestNumbers,
} from './numbers';

/** Why a number may change without anybody doing something. */
const NOTES: Record<Exclude<FindingsCount['state'], 'current'>, TextKey> = {
  checking: 'overview.counting',
  failed: 'overview.notCounted',
};

/** The numbers of the overview in the reader's language. */
export const useNumbers = () => {
  const text = useText();
  const { localeName } = useLabels();
  return {
    ofCertifications: (overview: Overview): NumberLink[] =>
      certificationNumbers(overview).map(({ name, ...number }) => ({ ...number, label: text(`set.${name}`) })),
    ofPages: (overview: Overview): NumberLink[] =>
      pageNumbers(overview).map(({ name, ...number }) => ({
        ...number,
        label:
          typeof name === 'string'
            ? text(`overview.${name}`)
            : text('overview.without', { language: localeName(name.missing) }),
      })),
    ofFindings: (overview: Overview): NumberLink => {
      const { state } = overview.openFindings;
      const note = state === 'current' ? {} : { note: text(NOTES[state]) };
      return { ...findingsNumber(overview), ...note, label: text('overview.findings') };
    },
    ofClaims: (overview: Overview): NumberLink => ({ ...claimsNumber(overview), label: text('overview.endedClaims') }),
    ofConflicts: (overview: Overview): NumberLink => ({
      ...conflictsNumber(overview),
      label: text('overview.conflicts'),
    }),
    ofRequests: (overview: Overview): NumberLink[] =>
      requestNumbers(overview).map((number) => ({ ...number, label: text('overview.requests') })),
  };
};
