import type { Core } from '@strapi/strapi';
import type { Step } from '../../delivery/check-urls/url-answer';
import { getService } from '../../get-service';

/** The answers of stored content to addresses, as `pages/by-path` gives them. */
export const storedAnswers = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** One step: a published page, a redirect, or nothing. Null for an address of another site. */
  step: async (address: string): Promise<Step | null> => {
    if (!address.startsWith('/') || address.startsWith('//')) return null;
    const { findPage, findRedirect } = getService(strapi, 'pages-by-path');
    const page = await findPage({ path: address, locale: null, status: 'published' });
    if (page !== null) return { status: 200, to: null };
    const moved = await findRedirect(address);
    return moved === null ? { status: 404, to: null } : { status: moved.redirect.code, to: moved.redirect.to };
  },
});
