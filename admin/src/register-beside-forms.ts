import type { StrapiApp } from '@strapi/strapi/admin';
import { PublishNotice } from './core/forms/PublishNotice';
import { LedgerPanel } from './features/certifications/ledger/LedgerPanel';
import { StatusAction } from './features/certifications/status/StatusAction';
import { StatusPanel } from './features/certifications/status/StatusPanel';
import { CompareAction } from './features/entry-sources/CompareAction';
import { SourcePanel } from './features/entry-sources/SourcePanel';
import { CertificationPanel } from './features/evidence/add/CertificationPanel';
import { FilePanel } from './features/evidence/FilePanel';
import { MovedPanel } from './features/moved-pages/MovedPanel';
import { PageVersionsPanel } from './features/page-versions/PageVersionsPanel';
import { VersionPanel } from './features/page-versions/VersionPanel';
import { NoticePanel } from './features/processors/NoticePanel';

type Change = (registered: unknown[]) => unknown[];

/** The part of the Content Manager's own registry that the plugin calls; Strapi types none of it here. */
interface ContentManager {
  addEditViewSidePanel(change: Change): void;
  addDocumentAction(change: Change): void;
  addDocumentHeaderAction(change: Change): void;
}

const contentManagerOf = ({ getPlugin }: Pick<StrapiApp, 'getPlugin'>): ContentManager =>
  getPlugin('content-manager').apis as unknown as ContentManager;

/** Panels and actions beside the forms of the plugin's types in the Content Manager, around those of Strapi, in this order. */
export const registerBesideForms = (app: Pick<StrapiApp, 'getPlugin'>): void => {
  const { addEditViewSidePanel, addDocumentAction, addDocumentHeaderAction } = contentManagerOf(app);
  addEditViewSidePanel((panels) => [
    ...[StatusPanel, PublishNotice],
    ...panels,
    ...[FilePanel, CertificationPanel, NoticePanel, PageVersionsPanel, VersionPanel],
    ...[SourcePanel, MovedPanel, LedgerPanel],
  ]);
  addDocumentAction((actions) => [...actions, CompareAction]);
  addDocumentHeaderAction((actions) => [...actions, StatusAction]);
};
