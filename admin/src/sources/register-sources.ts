import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from '../content-manager';
import { LedgerPanel } from '../ledger/LedgerPanel';
import { CompareAction } from './CompareAction';
import { SourcePanel } from './SourcePanel';

/** Shows beside the forms of our types where entries come from, and what readers were told of certifications. */
export const registerSources = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const { addEditViewSidePanel, addDocumentAction } = contentManagerOf(app);
  addEditViewSidePanel((panels) => [...panels, SourcePanel, LedgerPanel]);
  addDocumentAction((actions) => [...actions, CompareAction]);
};
