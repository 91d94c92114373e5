import { z } from 'zod';
import { baseCatalogue } from '../domain/catalogue/base-catalogue';
import type { Catalogue } from '../domain/catalogue/catalogue';
import { extendCatalogue } from '../domain/catalogue/extend-catalogue';

/** Standards and organizations that an application adds to the plugin's own; a key that the plugin has is replaced. */
export const catalogueSchema = z
  .unknown()
  .superRefine((extra, context) => {
    if (extra === undefined) return;
    for (const message of extendCatalogue(baseCatalogue, extra).problems)
      context.addIssue({ code: 'custom', message, params: { explained: true } });
  })
  .optional()
  .describe('an object of standards and organizations to add to the catalogue (default: none)');

/** The catalogue with what an application adds; undefined when it adds nothing. `extra` has been checked. */
export const catalogueWith = (extra: unknown): Catalogue | undefined =>
  extra === undefined ? undefined : (extendCatalogue(baseCatalogue, extra).catalogue ?? undefined);
