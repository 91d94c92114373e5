import type { StrapiApp } from '@strapi/strapi/admin';

type Change = (registered: unknown[]) => unknown[];

/** The part of the Content Manager's own registry that the plugin calls; Strapi types none of it here. */
interface ContentManager {
  addEditViewSidePanel(change: Change): void;
  addDocumentAction(change: Change): void;
  addDocumentHeaderAction(change: Change): void;
}

export const contentManagerOf = ({ getPlugin }: Pick<StrapiApp, 'getPlugin'>): ContentManager =>
  getPlugin('content-manager').apis as unknown as ContentManager;
