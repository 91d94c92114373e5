import { z } from 'zod';
import { baseCatalogue } from '../domain/catalogue/base-catalogue';
import type { Catalogue } from '../domain/catalogue/catalogue';
import { extendCatalogue, replaceByKey, type CatalogueExtension } from '../domain/catalogue/extend-catalogue';

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

/** What two files add, each checked by itself; of two entries with one key that of the second file counts. */
export const mergeAdditions = (first: unknown, second: unknown): unknown => {
  if (first === undefined || second === undefined) return second ?? first;
  const [under, over] = [first, second] as CatalogueExtension[];
  return {
    standards: replaceByKey(under?.standards ?? [], over?.standards ?? []),
    organizations: replaceByKey(under?.organizations ?? [], over?.organizations ?? []),
  };
};

/** Two catalogues made of the plugin's own: what the second one adds or replaces outweighs the first. */
export const overlay = (under: Catalogue | undefined, over: Catalogue | undefined): Catalogue | undefined => {
  if (under === undefined || over === undefined) return over ?? under;
  const added = <Entry>(entries: Entry[], own: Entry[]): Entry[] => entries.filter((entry) => !own.includes(entry));
  return {
    standards: replaceByKey(under.standards, added(over.standards, baseCatalogue.standards)),
    organizations: replaceByKey(under.organizations, added(over.organizations, baseCatalogue.organizations)),
  };
};
