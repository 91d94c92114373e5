import { keysOf } from '../api/keys-of';
import { useLabels } from '../language/use-labels';
import { useText } from '../language/use-text';
import { BASE, RUNS } from '../plugin-id';
import type { CertificationSet, Overview } from '../../../server/src/contracts/overview';
import type { NumberLink } from './NumberLinks';

const LOOKS: Record<CertificationSet, NumberLink['look']> = {
  expired: 'bad',
  superseded: 'bad',
  unverified: 'ask',
  'ending-30': 'ask',
  'ending-60': 'ask',
  'ending-90': 'ask',
};

/** The sets in the order in which they are shown. */
export const SETS = keysOf(LOOKS);

/** The numbers of the overview, each with its list. */
export const useNumbers = () => {
  const text = useText();
  const { localeName } = useLabels();
  return {
    ofCertifications: ({ certifications: { sets } }: Overview): NumberLink[] =>
      SETS.map((set) => ({
        label: text(`set.${set}`),
        count: sets[set],
        to: `${BASE}/certifications?set=${set}`,
        look: LOOKS[set],
      })),
    ofPages: ({ pages }: Overview): NumberLink[] => {
      if (pages === null) return [];
      const { missing, stale, copies } = pages;
      return [
        ...missing.map(({ locale, count }): NumberLink => ({
          label: text('overview.without', { language: localeName(locale) }),
          count,
          to: `${BASE}/coverage?state=missing&locale=${locale}`,
          look: 'ask',
        })),
        { label: text('overview.stale'), count: stale, to: `${BASE}/coverage?state=stale`, look: 'ask' },
        { label: text('overview.copies'), count: copies, to: `${BASE}/coverage?state=copy`, look: 'ask' },
      ];
    },
    /** Nothing, until the content has been checked for the first time. */
    ofFindings: ({ openFindings }: Overview): NumberLink[] =>
      openFindings === null
        ? []
        : [{ label: text('overview.findings'), count: openFindings, to: `${BASE}/findings`, look: 'ask' }],
    ofConflicts: ({ conflicts: { open, runs } }: Overview): NumberLink => ({
      label: text('overview.conflicts'),
      count: open,
      to: runs.length === 1 ? `${RUNS}/${String(runs[0])}` : `${RUNS}?state=needs-review`,
      look: 'ask',
    }),
  };
};
