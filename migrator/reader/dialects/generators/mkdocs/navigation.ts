import type { Mount } from '../../../../model/conventions';
import type { SourcePath } from '../../../../model/source';
import { at, entriesOf, listOf, textOf } from '../config/value';

/** The titles that the navigation gives to files, by their paths from the folder of the pages; deeper than any menu it is not read. */
const titlesIn = (navigation: unknown, into = new Map<string, string>(), depth = 0): Map<string, string> => {
  if (depth > 20) return into;
  for (const item of listOf(navigation)) {
    for (const [title, target] of entriesOf(item)) {
      const file = textOf(target);
      if (file === null) titlesIn(target, into, depth + 1);
      else if (/\.(?:md|markdown)$/i.test(file) && !into.has(file)) into.set(file, title);
    }
  }
  return into;
};

/** The titles that a configuration's `nav` states for pages, by their files; `translated` has those of languages in folders. */
export const navigationTitles = (
  config: unknown,
  root: SourcePath,
  mounts: readonly Mount[],
  translated: ReadonlyMap<string, unknown>,
): Record<SourcePath, string> => {
  const titles = titlesIn(at(config, 'nav'));
  if (titles.size === 0) return {};
  const folders = mounts.filter(({ folder, locale }) => folder === root || (locale !== null && translated.has(locale)));
  const found: Record<SourcePath, string> = {};
  for (const { folder, locale } of folders) {
    const names = locale === null ? undefined : translated.get(locale);
    for (const [file, title] of titles) {
      // a language without names of its own has the titles of another one
      const own = names === undefined || names === null ? title : textOf(at(names, title));
      if (own !== null) found[folder === '' ? file : `${folder}/${file}`] = own;
    }
  }
  return found;
};
