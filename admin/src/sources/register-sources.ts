import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { PrivateFilePanel } from '../evidence/PrivateFilePanel';
import { LedgerPanel } from '../ledger/LedgerPanel';
import { MovedPanel } from '../moved-pages/MovedPanel';
import { CompareAction } from './CompareAction';
import { SourcePanel } from './SourcePanel';

/** Shows beside the forms of our types the files of evidence, where entries come from, old paths of pages, and what readers were told of certifications. */
export const registerSources = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const { addEditViewSidePanel, addDocumentAction } = contentManagerOf(app);
  addEditViewSidePanel((panels) => [...panels, PrivateFilePanel, SourcePanel, MovedPanel, LedgerPanel]);
  addDocumentAction((actions) => [...actions, CompareAction]);
};
