import { Mark, type Tone } from '../../../core/components/Mark';
import { useText } from '../../../core/language/use-text';
import type { EffectiveStatus } from '../../../../../model/contracts/certifications/certification-status';

/** The meaning of a status for readers. */
export const TONES: Record<EffectiveStatus, Tone> = {
  active: 'good',
  expiring: 'ask',
  expired: 'bad',
  superseded: 'bad',
  'not-yet-valid': 'change',
  suspended: 'bad',
  withdrawn: 'bad',
  cancelled: 'bad',
  'in-progress': 'change',
  unverified: 'ask',
};

/** A status as a word, with the colour of what it means for readers. */
export const StatusMark = ({ status }: { status: EffectiveStatus }) => {
  const text = useText();
  return <Mark tone={TONES[status]}>{text(`status.${status}`)}</Mark>;
};
