import { at, textOf } from '../config/value';
import { pathIn, scalarsOf, type GeneratorSource } from '../generator';

export const FORMATS = 'ya?ml|toml|json';
export const DATA = new RegExp(`^data/(.+)\\.(?:${FORMATS})$`);

/** `layouts/shortcodes/vendor/name.html`: the template of `vendor/name`; those of the site come before those of a theme. */
const SHORTCODE = /^(themes\/[^/]+\/)?layouts\/_?shortcodes\/(.+)\.(?:html|md)$/;

export const shortcodesOf = ({ folder, paths, text }: GeneratorSource): Record<string, string> => {
  const found = paths.flatMap((path) => {
    const local = pathIn(path, folder) ?? '';
    const [, theme, name] = SHORTCODE.exec(local) ?? [];
    const template = name === undefined ? null : text(local);
    return name === undefined || template === null ? [] : [{ name, template, isOwn: theme === undefined }];
  });
  const byRank = found.toSorted((a, b) => Number(a.isOwn) - Number(b.isOwn));
  return Object.fromEntries(byRank.map(({ name, template }) => [name, template]));
};

/** `data/vendor.yaml`: the values of `site.Data.vendor`. */
export const dataOf = ({ folder, paths, value }: GeneratorSource): Record<string, string> => {
  const data: Record<string, string> = {};
  for (const path of paths) {
    const local = pathIn(path, folder) ?? '';
    const [, name] = DATA.exec(local) ?? [];
    if (name !== undefined) scalarsOf(value(local), `site.Data.${name.replaceAll('/', '.')}`, data);
  }
  return data;
};

/** The variables of templates in a configuration, or in the part of a language. */
export const valuesOf = (config: unknown): Record<string, string> => {
  const title = textOf(at(config, 'title'));
  return { ...scalarsOf(at(config, 'params'), 'site.Params'), ...(title !== null && { 'site.Title': title }) };
};
