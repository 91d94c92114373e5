import type { UID } from '@strapi/strapi';
import type { RolePermission } from '../../support/http/administrators';

export const PAGE = 'plugin::compliance.page' as UID.ContentType;

/** The permission to read what Coverage compares of pages, in some languages. */
export const read = (locales: string[], rest: Partial<RolePermission> = {}): RolePermission => ({
  action: 'plugin::content-manager.explorer.read',
  subject: PAGE,
  properties: { fields: ['title', 'tagline', 'summary', 'body', 'metaTitle', 'metaDescription', 'path'], locales },
  ...rest,
});
