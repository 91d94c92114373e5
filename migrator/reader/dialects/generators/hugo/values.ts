import { at, textOf, textsOf } from '../config/value';
import { inFolder, pathIn, scalarsOf, type GeneratorSource } from '../generator';

export const FORMATS = 'ya?ml|toml|json';
export const DATA = new RegExp(`^data/(.+)\\.(?:${FORMATS})$`);

/** `layouts/shortcodes/vendor/name.html`: the template of `vendor/name`, of a site or of a theme. */
const SHORTCODE = /^layouts\/_?shortcodes\/(.+)\.(?:html|md)$/;

/** The folder of themes, as seen from that of the site. */
export const themesFolder = (config: unknown): string => textOf(at(config, 'themesdir')) ?? 'themes';

/** The templates of shortcodes: those of the themes that a configuration names, from the last to the first, and before all of them those of the site. */
export const shortcodesOf = ({ folder, paths, text }: GeneratorSource, config: unknown): Record<string, string> => {
  const shared = themesFolder(config);
  const themes = inFolder(folder, shared);
  const named = textsOf(at(config, 'theme'));
  const found = paths.flatMap((path) => {
    const local = pathIn(path, folder) ?? '';
    const inThemes = themes === null ? '' : (pathIn(path, themes) ?? '');
    const theme = inThemes.slice(0, inThemes.indexOf('/'));
    const own = SHORTCODE.exec(local)?.[1];
    const name = own ?? SHORTCODE.exec(inThemes.slice(theme.length + 1))?.[1];
    const rank = own === undefined ? named.indexOf(theme) : -2;
    if (name === undefined || (own === undefined && named.length > 0 && rank < 0)) return [];
    const template = text(own === undefined ? `${shared}/${inThemes}` : local);
    return template === null ? [] : [{ name, template, rank }];
  });
  return Object.fromEntries(found.toSorted((a, b) => b.rank - a.rank).map(({ name, template }) => [name, template]));
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
