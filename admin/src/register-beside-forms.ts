import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from './core/content-manager';
import { PublishNotice } from './core/forms/PublishNotice';
import { LedgerPanel } from './features/certifications/ledger/LedgerPanel';
import { StatusAction } from './features/certifications/status/StatusAction';
import { StatusPanel } from './features/certifications/status/StatusPanel';
import { CompareAction } from './features/entry-sources/CompareAction';
import { SourcePanel } from './features/entry-sources/SourcePanel';
import { PrivateFilePanel } from './features/evidence/PrivateFilePanel';
import { MovedPanel } from './features/moved-pages/MovedPanel';

/** What stands beside the forms of the plugin's types in the Content Manager, around what Strapi puts there, in this order. */
export const registerBesideForms = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const { addEditViewSidePanel, addDocumentAction, addDocumentHeaderAction } = contentManagerOf(app);
  addEditViewSidePanel((panels) => [
    ...[StatusPanel, PublishNotice],
    ...panels,
    ...[PrivateFilePanel, SourcePanel, MovedPanel, LedgerPanel],
  ]);
  addDocumentAction((actions) => [...actions, CompareAction]);
  addDocumentHeaderAction((actions) => [...actions, StatusAction]);
};
