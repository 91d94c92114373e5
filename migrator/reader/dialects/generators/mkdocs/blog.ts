import type { AddressRule, Mount } from '../../../../model/conventions';
import { at, textOf } from '../config/value';
import { inFolder, joined } from '../generator';

/** The parts of dates in patterns of Unicode: `yyyy/MM/dd`. */
const DATE_PARTS: Record<string, string> = {
  y: '{year}',
  yy: '{short_year}',
  yyyy: '{year}',
  M: '{i_month}',
  MM: '{month}',
  MMM: '{short_month}',
  MMMM: '{long_month}',
  d: '{i_day}',
  dd: '{day}',
  DDD: '{y_day}',
};

const datePattern = (format: string): string =>
  format.replace(/'([^']*)'|([A-Za-z])\2*/g, (part, quoted: string | undefined) => quoted ?? DATE_PARTS[part] ?? '');

/** The posts of Material's plugin `blog`, with the options that it has: their addresses have their dates. */
export const postMount = (pages: Mount, rule: AddressRule, options: unknown): Mount[] => {
  const blog = textOf(at(options, 'blog_dir')) ?? 'blog';
  const posts = (textOf(at(options, 'post_dir')) ?? '{blog}/posts').replaceAll('{blog}', blog);
  const folder = inFolder(pages.folder, posts);
  if (folder === null || at(options, 'enabled') === false) return [];
  const date = datePattern(textOf(at(options, 'post_url_date_format')) ?? 'yyyy/MM/dd');
  const path = (textOf(at(options, 'post_url_format')) ?? '{date}/{slug}')
    .replaceAll('{date}', date)
    .replaceAll('{slug}', '{slug-or-heading}')
    .replaceAll('{file}', '{name}');
  const pattern = rule.pattern.replace('{path}', path);
  return [
    {
      ...pages,
      folder,
      at: joined(pages.at, blog === '.' ? '' : blog),
      rule: { ...rule, pattern, index: [], indexPattern: pattern },
    },
  ];
};
