import type { StrapiApp } from '@strapi/strapi/admin';
import type { ListArgs } from '../labels/translate-layouts';
import { withStatusColumn } from './status-column';
import { StatusCell } from './StatusCell';
import { StatusPanel } from './StatusPanel';

/** The part of the Content Manager's own registry that the plugin calls; Strapi types none of it here. */
interface ContentManager {
  addEditViewSidePanel(change: (panels: unknown[]) => unknown[]): void;
}

type Registering = Pick<StrapiApp, 'registerHook' | 'getPlugin'>;

/** Shows what certifications are worth now, in their list and beside their form. */
export const registerStatus = ({ registerHook, getPlugin }: Registering): void => {
  registerHook('Admin/CM/pages/ListView/inject-column-in-table', (args: ListArgs) =>
    withStatusColumn(args, ({ documentId, locale }) => (
      <StatusCell documentId={String(documentId)} locale={String(locale)} />
    )),
  );
  const { addEditViewSidePanel } = getPlugin('content-manager').apis as unknown as ContentManager;
  addEditViewSidePanel((panels) => [StatusPanel, ...panels]);
};
