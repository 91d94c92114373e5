import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** A value of an enumeration in a list of the Content Manager, in the reader's language. */
export const ValueCell = ({ value }: { value: unknown }) => {
  const { formatMessage } = useIntl();
  const text = typeof value === 'string' ? formatMessage({ id: value, defaultMessage: value }) : '-';
  return <Typography textColor="neutral800">{text}</Typography>;
};
