import { BASE, RUNS } from '../../core/plugin-id';
import { SET_LOOK, SETS, type Look } from '../../core/values/certification-sets';
import type { CertificationSet, Overview } from '../../../../model/contracts/overview';

/** A number of the overview and the list that it opens, which has as many rows. */
interface OverviewNumber<Name> {
  name: Name;
  /** null: not known yet */
  count: number | null;
  to: string;
  look: Look;
}

export const certificationNumbers = ({ certifications: { sets } }: Overview): OverviewNumber<CertificationSet>[] =>
  SETS.map((set) => ({ name: set, count: sets[set], to: `${BASE}/certifications?set=${set}`, look: SET_LOOK[set] }));

type PageNumber = { missing: string } | 'stale' | 'copies';

export const pageNumbers = ({ pages }: Overview): OverviewNumber<PageNumber>[] => {
  if (pages === null) return [];
  const { missing, stale, copies } = pages;
  return [
    ...missing.map(({ locale, count }): OverviewNumber<PageNumber> => ({
      name: { missing: locale },
      count,
      to: `${BASE}/coverage?state=missing&locale=${locale}`,
      look: 'ask',
    })),
    { name: 'stale', count: stale, to: `${BASE}/coverage?state=stale`, look: 'ask' },
    { name: 'copies', count: copies, to: `${BASE}/coverage?state=copy`, look: 'ask' },
  ];
};

export const findingsNumber = ({ openFindings: { count } }: Overview): OverviewNumber<'findings'> => ({
  name: 'findings',
  count,
  to: `${BASE}/findings`,
  look: 'ask',
});

/** Nothing is worse for a trust center than what readers are told and is not true any more. */
export const claimsNumber = ({ openFindings: { endedClaims } }: Overview): OverviewNumber<'endedClaims'> => ({
  name: 'endedClaims',
  count: endedClaims,
  to: `${BASE}/findings?code=CLAIM_ENDED`,
  look: 'bad',
});

export const conflictsNumber = ({ conflicts: { open, runs } }: Overview): OverviewNumber<'conflicts'> => ({
  name: 'conflicts',
  count: open,
  to: runs.length === 1 ? `${RUNS}/${String(runs[0])}` : `${RUNS}?state=needs-review`,
  look: 'ask',
});

/** None for whoever decides no requests. */
export const requestNumbers = ({ requests }: Overview): OverviewNumber<'requests'>[] =>
  requests === null
    ? []
    : [{ name: 'requests', count: requests, to: `${BASE}/document-requests?state=open`, look: 'ask' }];
