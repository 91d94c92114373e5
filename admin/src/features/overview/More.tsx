import { Typography } from '@strapi/design-system';
import { useText } from '../../core/language/use-text';

/** Says how many are not named. */
export const More = ({ total, shown }: { total: number; shown: number }) => {
  const text = useText();
  if (total <= shown) return null;
  return <Typography textColor="neutral600">{text('overview.more', { count: total - shown })}</Typography>;
};
