import type { StatedRedirect } from '../../../../model/conventions';
import { lineFinder } from '../config/lines';
import { at, entriesOf, textOf } from '../config/value';
import { inFolder, type GeneratorSource } from '../generator';

/** The address of a page by its place, with or without extension: `guide/index` -> `/guide/`. */
const pageAt = (place: string): string => {
  const stem = place.replace(/^\//, '').replace(/\.(?:md|rst|html|ipynb)$/i, '');
  return /(?:^|\/)index$/.test(stem) ? `/${stem.slice(0, -'index'.length)}` : `/${stem}.html`;
};

/**
 * `redirects` of sphinx_reredirects, whose targets are seen from the old page, and `rediraffe_redirects`, whose targets are
 * places of files and which may be the name of a file that lists them.
 */
export const redirectsOf = ({ config, main, text, folder, computed }: GeneratorSource): StatedRedirect[] => {
  const lineOf = lineFinder(main.text);
  const moved = at(config, 'rediraffe_redirects');
  const list = typeof moved === 'string' ? text(moved) : null;
  if (list === null && typeof moved === 'string') computed('rediraffe_redirects');
  const listed = (list ?? '')
    .split('\n')
    .map((line) => line.match(/"[^"]+"|[^\s"]+/g)?.map((name) => name.replaceAll('"', '')) ?? []);
  const file = list === null ? main.path : (inFolder(folder, String(moved)) ?? main.path);
  return [
    ...entriesOf(at(config, 'redirects')).flatMap(([from, to]): StatedRedirect[] => {
      const target = textOf(to);
      if (target === null || /[*]/.test(from)) return [];
      const old = pageAt(from);
      const isElsewhere = /^https?:\/\//i.test(target);
      const page = isElsewhere || target.startsWith('/') ? target : new URL(target, `http://site${old}`).pathname;
      return [{ from: old, to: page, file: main.path, line: lineOf(from) }];
    }),
    ...entriesOf(moved).flatMap(([from, to]): StatedRedirect[] => {
      const target = textOf(to);
      return target === null ? [] : [{ from: pageAt(from), to: pageAt(target), file: main.path, line: lineOf(from) }];
    }),
    ...listed.flatMap(([from, to], index): StatedRedirect[] =>
      from === undefined || to === undefined || from.startsWith('#')
        ? []
        : [{ from: pageAt(from), to: pageAt(to), file, line: index + 1 }],
    ),
  ];
};
