import { PLUGIN_ID } from '../../core/plugin-id';
import type { CertificationSet } from '../../../../model/contracts/overview';

const LIST = `/content-manager/collection-types/plugin::${PLUGIN_ID}.certification`;
const DAY_MS = 86_400_000;

type Condition = readonly [field: string, operator: string, value: string];

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const ending = (today: string, days: number): Condition[] => [
  ['validUntil', '$gte', today],
  ['validUntil', '$lte', dayAfter(today, days)],
];

/** The conditions on stored fields that come nearest to a set; none for `superseded`, which the standard decides. */
const conditionsOf = (set: CertificationSet, today: string): Condition[] => {
  switch (set) {
    case 'expired':
      return [['validUntil', '$lt', today]];
    case 'unverified':
      return [['certificationStatus', '$eq', 'unverified']];
    case 'ending-30':
      return ending(today, 30);
    case 'ending-60':
      return ending(today, 60);
    case 'ending-90':
      return ending(today, 90);
    case 'superseded':
      return [];
  }
};

/**
 * The list of the Content Manager by the stored fields that come nearest to a set: it shows drafts, and does not know the
 * statuses that are computed. Null where no stored field decides. `today` is `YYYY-MM-DD`.
 */
export const storedListOf = (set: CertificationSet, today: string): string | null => {
  const conditions = conditionsOf(set, today);
  if (conditions.length === 0) return null;
  const filters = conditions.map(
    ([field, operator, value], at) => `filters[$and][${String(at)}][${field}][${operator}]=${value}`,
  );
  return `${LIST}?page=1&pageSize=50&sort=validUntil:ASC&${filters.join('&')}`;
};
