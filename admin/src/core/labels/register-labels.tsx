import type { StrapiApp } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { labelsIn } from './labels';
import {
  translateEdit,
  translateFilters,
  translateList,
  type EditArgs,
  type FilterArgs,
  type ListArgs,
} from './translate-layouts';

/** A value of an enumeration in a list of the Content Manager, in the reader's language. */
const ValueCell = ({ value }: { value: unknown }) => {
  const { formatMessage } = useIntl();
  const text = typeof value === 'string' ? formatMessage({ id: value, defaultMessage: value }) : '-';
  return <Typography textColor="neutral800">{text}</Typography>;
};

/**
 * Shows the plugin's types in the reader's language. Strapi looks labels up by attribute and would hide what somebody
 * called a field in "Configure the view"; it does not look hints up at all. So both are exchanged where they are drawn.
 */
export const registerLabels = (app: StrapiApp, registerHook: StrapiApp['registerHook']): void => {
  const labels = () => labelsIn(app.store?.getState().admin_app.language.locale ?? 'en');
  registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (args: EditArgs) => translateEdit(args, labels()));
  registerHook('Admin/CM/pages/ListView/inject-in-filters', (args: FilterArgs) => translateFilters(args, labels()));
  registerHook('Admin/CM/pages/ListView/inject-column-in-table', (args: ListArgs) =>
    translateList(args, labels(), (row, { name }) => <ValueCell value={row[name]} />),
  );
};
