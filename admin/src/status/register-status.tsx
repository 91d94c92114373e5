import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import type { ListArgs } from '../labels/translate-layouts';
import { withStatusColumn } from './status-column';
import { StatusAction } from './StatusAction';
import { StatusCell } from './StatusCell';
import { StatusPanel } from './StatusPanel';

type Registering = Pick<StrapiApp, 'registerHook' | 'getPlugin'>;

/** Shows what certifications are worth now, in their list and beside their form. */
export const registerStatus = ({ registerHook, getPlugin }: Registering): void => {
  registerHook('Admin/CM/pages/ListView/inject-column-in-table', (args: ListArgs) =>
    withStatusColumn(args, ({ documentId, locale }) => (
      <StatusCell documentId={String(documentId)} locale={String(locale)} />
    )),
  );
  const { addEditViewSidePanel, addDocumentHeaderAction } = contentManagerOf({ getPlugin });
  addEditViewSidePanel((panels) => [StatusPanel, ...panels]);
  addDocumentHeaderAction((actions) => [...actions, StatusAction]);
};
