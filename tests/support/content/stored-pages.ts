import type { Site } from '../../../migrator/model/site';
import type { SiteRules } from '../../../migrator/model/site-rules';
import { defaultSiteRules, readPage } from '../../../migrator';
import { foundPage } from '../../../migrator/export/found-page';
import { exportPages, type ExportedFile } from '../../../migrator/export/export-pages';
import type { StoredPage } from '../../../migrator/export/stored-page';
import { documentIdOf } from '../../../migrator/plan/identity';

/** The pages of a site as an import would store them, and nobody has touched them since. */
export const storedPages = ({ drafts }: Site): StoredPage[] => {
  const pages = drafts.filter(({ type }) => type === 'page');
  const idOf = (key: string): string => documentIdOf('default', { type: 'page', key });
  const paths = new Map(pages.map(({ key, locale, localized }) => [`${key} ${locale}`, localized['path']]));
  return pages.map(({ key, locale, sourcePath, localized, original, ...page }) => {
    const shared = pages.find((each) => each.key === key && Object.keys(each.shared).length > 0)?.shared ?? {};
    const named = Object.entries(page.relations).flatMap(([name, ref]) =>
      ref !== null && 'key' in ref ? [[name, ref.key] as const] : [],
    );
    const path = (target: string): string | null => {
      const found = paths.get(`${target} ${locale}`);
      return typeof found === 'string' ? found : null;
    };
    return {
      documentId: idOf(key),
      locale,
      fields: { ...localized, ...shared },
      relations: {
        parent: null,
        supersededBy: null,
        ...Object.fromEntries(named.map(([name, target]) => [name, { documentId: idOf(target), path: path(target) }])),
      },
      group: key,
      source: {
        path: sourcePath,
        base: {
          fields: { ...localized, ...shared },
          relations: {
            parent: null,
            supersededBy: null,
            ...Object.fromEntries(named.map(([name, target]) => [name, idOf(target)])),
          },
        },
        original,
      },
    };
  });
};

export const exported = (pages: readonly StoredPage[], rules: SiteRules = defaultSiteRules): ExportedFile[] => [
  ...exportPages(pages, rules, (file) => foundPage(readPage(file, rules))),
];

export const textIn = ({ bytes }: ExportedFile): string => new TextDecoder().decode(bytes);
