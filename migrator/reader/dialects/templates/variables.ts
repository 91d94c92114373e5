import type { HeaderValue, SiteConventions, TemplateValues } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { folderOf } from '../../read/candidate';
import { languageOf } from '../generators/address';
import { pathIn } from '../generators/generator';

/** Values that templates print, by their names in the template. */
export type Variables = Readonly<Record<string, string>>;

/** The value of a name; undefined where it has none. Pages write any name, also `constructor`, which every object has. */
export const variableOf = (variables: Variables, name: string): string | undefined => {
  if (Object.hasOwn(variables, name)) return variables[name];
  // Hugo ignores the case of parameters, and its configuration is read in lower case
  const folded = PARAMETER.test(name) ? name.replace(PARAMETER, '').toLowerCase() : null;
  const key = `site.Params.${folded ?? ''}`;
  return folded !== null && Object.hasOwn(variables, key) ? variables[key] : undefined;
};

const PARAMETER = /^site\.params\./i;

/** The conventions with what the templates of a page print: those of its site, and the values of its language before others. */
export const onPage = (site: SiteConventions | undefined, path: SourcePath): SiteConventions | undefined => {
  const around = site?.sites?.find(({ folder }) => pathIn(path, folder) !== null) ?? site;
  if (site === undefined || around === undefined) return site;
  const { variables, languageVariables, shortcodes } = around;
  const spoken = Object.keys(languageVariables).length === 0 ? '' : spokenIn(path, site);
  const language = Object.hasOwn(languageVariables, spoken) ? spoken : '';
  if (around === site && language === '') return site;
  const known = inLanguages.get(around) ?? new Map<string, SiteConventions>();
  inLanguages.set(around, known);
  const own = known.get(language) ?? {
    ...site,
    variables: { ...variables, ...languageVariables[language] },
    shortcodes,
  };
  known.set(language, own);
  return own;
};

/** The values that pages have by the folders that they are in and by their language, from the outermost to the nearest. */
export const inheritedBy = (path: SourcePath, site: SiteConventions | undefined): HeaderValue[] => {
  const around = site?.inherited?.filter(({ file }) => pathIn(path, folderOf(file)) !== null) ?? [];
  if (site === undefined || around.length === 0) return [];
  const language = spokenIn(path, site);
  return around.flatMap(({ file, values }) => (spokenIn(file, site) === language ? values : []));
};

/** The language of a page in lower case, as names of files and configurations may differ in it. */
const spokenIn = (path: SourcePath, site: SiteConventions): string => languageOf(path, site)?.toLowerCase() ?? '';

/** A site has few languages, and very many pages. */
const inLanguages = new WeakMap<TemplateValues, Map<string, SiteConventions>>();
