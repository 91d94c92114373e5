import { isDataFile } from '../../findings';
import type { SiteRules } from '../../model/site-rules';
import type { PageDraft } from '../../reader/interpret/page-draft';
import { withoutDataExtension } from '../../reader/read/candidate';
import { nameOfFile } from '../languages/file-name';
import { locate } from '../languages/locale';
import type { StatingPage } from './certifications/statements';

/**
 * The files of data among those that are no pages, as pages that state what their rows list. A file without a mark of a
 * language speaks the default one.
 */
export const dataFiles = (leftOut: readonly PageDraft[], rules: SiteRules): StatingPage[] =>
  leftOut
    .filter(({ findings }) => isDataFile(findings))
    .flatMap((draft): StatingPage[] => {
      const name = nameOfFile(withoutDataExtension(draft.path), rules);
      const isMarked = draft.decided.locale !== undefined || name.folder !== null || name.suffix !== null;
      const locale = isMarked ? locate(draft, name, rules).locale : rules.defaultLocale;
      const group = draft.decided.group ?? name.group;
      return locale === null ? [] : [{ path: draft.path, locale, group, draft, uses: [] }];
    });
