import { z } from 'zod';
import { baseCatalogue } from '../../../model/catalogue/base-catalogue';
import type { Catalogue } from '../../../model/catalogue/catalogue';
import { extendCatalogue, replaceByKey, type CatalogueExtension } from '../../../model/catalogue/extend-catalogue';

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

/** The catalogue with the additions of an app; undefined if there are none. `extra` has been validated. */
export const catalogueWith = (extra: unknown): Catalogue | undefined =>
  extra === undefined ? undefined : (extendCatalogue(baseCatalogue, extra).catalogue ?? undefined);

/** The additions of two files, each validated; for a duplicate key, the entry of the second file is used. */
export const mergeAdditions = (first: unknown, second: unknown): unknown => {
  if (first === undefined || second === undefined) return second ?? first;
  // `catalogueSchema` has checked both
  const [under, over] = [first, second] as CatalogueExtension[];
  return {
    standards: replaceByKey(under?.standards ?? [], over?.standards ?? []),
    organizations: replaceByKey(under?.organizations ?? [], over?.organizations ?? []),
  };
};

/** Merges two catalogues; entries of the second take precedence. */
export const overlay = (under: Catalogue | undefined, over: Catalogue | undefined): Catalogue | undefined => {
  if (under === undefined || over === undefined) return over ?? under;
  const added = <Entry>(entries: Entry[], own: Entry[]): Entry[] => entries.filter((entry) => !own.includes(entry));
  return {
    standards: replaceByKey(under.standards, added(over.standards, baseCatalogue.standards)),
    organizations: replaceByKey(under.organizations, added(over.organizations, baseCatalogue.organizations)),
  };
};
