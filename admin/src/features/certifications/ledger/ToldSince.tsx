import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ToldSince as Told } from '../../../../../model/contracts/certifications/claims-on-day';
import { useDay } from '../../../core/language/use-day';
import { useText } from '../../../core/language/use-text';

/** One sentence for whoever reads no history: what readers are told today, since when, and how long. */
export const ToldSince = ({ told }: { told: Told | null }) => {
  const text = useText();
  const day = useDay();
  const { formatDate } = useIntl();
  if (told === null) return null;
  const { since, status, name, endsOn } = told;
  const values = { name, since: formatDate(since, { dateStyle: 'long' }), endsOn: day(endsOn) };
  const isHeld = status === 'active' || status === 'expiring';
  const said = (): string => {
    if (status === null) return text('ledger.told.nothing', values);
    if (!isHeld) return text('ledger.told.status', { ...values, status: text(`status.${status}`) });
    return text(endsOn === null ? 'ledger.told.held' : 'ledger.told.heldUntil', values);
  };
  return (
    <Typography tag="p" fontWeight="bold" textColor="neutral800">
      {said()}
    </Typography>
  );
};
