import type { StrapiApp } from '@strapi/strapi/admin';
import type { ListArgs } from '../../../core/labels/translate-layouts';
import { withStatusColumn } from './status-column';
import { StatusCell } from './StatusCell';

/** Shows in the list of certifications what they are worth now. */
export const registerStatus = ({ registerHook }: Pick<StrapiApp, 'registerHook'>): void => {
  registerHook('Admin/CM/pages/ListView/inject-column-in-table', (args: ListArgs) =>
    withStatusColumn(args, ({ documentId, locale }) => (
      <StatusCell documentId={String(documentId)} locale={String(locale)} />
    )),
  );
};
