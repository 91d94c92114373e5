import type { CertificationSet } from '../../../../model/contracts/overview';
import { keysOf } from '../../../../model/typed-keys';

/** How bad it is that there are any. */
export type Look = 'bad' | 'ask';

export const SET_LOOK: Record<CertificationSet, Look> = {
  expired: 'bad',
  superseded: 'bad',
  unverified: 'ask',
  'ending-30': 'ask',
  'ending-60': 'ask',
  'ending-90': 'ask',
};

/** The sets in the order in which they are shown. */
export const SETS = keysOf(SET_LOOK);
