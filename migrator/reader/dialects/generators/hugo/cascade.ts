import type { HeaderValue, SiteConventions } from '../../../../model/conventions';
import { folderOf } from '../../../read/candidate';
import { at, configValue, listOf } from '../config/value';
import { pathIn, scalarsOf, type GeneratorSource } from '../generator';

/** The first page of a section, which states what all pages below it have, and the language that its name states. */
const SECTION = /(?:^|\/)_index(?:\.([\w-]+))?\.(?:md|html)$/;
const HEADER = /^\uFEFF?(---|\+\+\+)[ \t]*\n([\s\S]{0,20000}?)\n\1[ \t]*(?:\n|$)/;

/** The values of `cascade` in a text; those with a target concern some of the pages. The first item of a list that has a key states it. */
const cascadeIn = (text: string): HeaderValue[] => {
  const [, mark, header = ''] = text.includes('cascade') ? (HEADER.exec(text) ?? []) : [];
  if (mark === undefined) return [];
  const read = configValue({ path: mark === '---' ? 'header.yaml' : 'header.toml', text: header });
  const items = 'value' in read ? listOf(at(read.value, 'cascade')) : [];
  const stated = items
    .filter((item) => at(item, 'target') === undefined && at(item, '_target') === undefined)
    .map((item) => ({ ...scalarsOf(item, ''), ...scalarsOf(at(item, 'params'), '') }));
  const values = new Map(stated.toReversed().flatMap((each) => Object.entries(each)));
  return Array.from(values, ([name, value]) => ({ name, value }));
};

/** https://gohugo.io/configuration/cascade/: the parameters that pages have by their sections, in the languages of the site. */
export const cascades = (
  { folder, paths, text }: GeneratorSource,
  codes: readonly string[],
): NonNullable<SiteConventions['inherited']> => {
  const known = new Set(codes.map((code) => code.toLowerCase()));
  const isSection = (path: string): boolean => {
    const [found, code] = SECTION.exec(path) ?? [];
    return found !== undefined && (code === undefined || known.has(code.toLowerCase()));
  };
  return paths
    .filter((path) => isSection(path) && pathIn(path, folder) !== null)
    .map((file) => ({ file, values: cascadeIn(text(pathIn(file, folder) ?? '') ?? '') }))
    .filter(({ values }) => values.length > 0)
    .sort((a, b) => folderOf(a.file).length - folderOf(b.file).length);
};
