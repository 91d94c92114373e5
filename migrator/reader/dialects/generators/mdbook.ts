import type { AddressRule, StatedRedirect } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { folderOf, withoutExtension } from '../../read/candidate';
import { lineFinder } from './config/lines';
import { at, entriesOf, textOf, titled } from './config/value';
import { globsOf, inFolder, joined, pathIn, pathOfUrl, type Decided, type Generator } from './generator';
import { readSummary, reportUnlisted } from './gitbook/summary';

/** https://rust-lang.github.io/mdBook/format/summary.html: pages keep the places of their files, `README.md` is `index.html`. */
const RULE: AddressRule = {
  pattern: '/{path}.html',
  index: ['readme', 'index'],
  indexPattern: '/{dirs}/',
  spelling: 'kept',
  slug: 'segment',
  linksByFile: true,
};

/** `[output.html.redirect]`: addresses of files, of which a relative one is seen from the old one. */
const redirectsOf = (config: unknown, base: string, file: SourcePath, lineOf: (name: string) => number) =>
  entriesOf(at(config, 'output', 'html', 'redirect')).flatMap(([from, to]): StatedRedirect[] => {
    const target = textOf(to);
    if (target === null) return [];
    const old = joined(base, from);
    const isElsewhere = /^(?:https?:)?\/\//i.test(target);
    const page = target.startsWith('/') ? target : joined(folderOf(old), target);
    return [{ from: old, to: isElsewhere ? target : page, file, line: lineOf(from) }];
  });

export const mdbook: Generator = {
  name: 'mdbook',
  configs: /^book\.toml$/,
  further: /(?:^|\/)SUMMARY\.md$/,
  output: 'book',
  frontMatter: {},
  rule: RULE,
  read: ({ config, folder, main, paths, text, report }): Decided => {
    const below = textOf(at(config, 'book', 'src')) ?? 'src';
    const root = inFolder(folder, below) ?? folder;
    const base = pathOfUrl(textOf(at(config, 'output', 'html', 'site-url')));
    const file = inFolder(root, 'SUMMARY.md') ?? 'SUMMARY.md';
    const entries = readSummary(text(`${below}/SUMMARY.md`) ?? '', root);
    const language = textOf(at(config, 'book', 'language'));
    const [first] = entries;
    const place = first === undefined ? null : pathIn(first.file, root);
    const isFront = place === null || /^(?:readme|index)\.\w+$/i.test(place);
    return {
      mounts: [{ folder: root, at: base, locale: language, translates: null, rule: RULE }],
      base,
      titles: Object.fromEntries(entries.map((each) => [each.file, each.title])),
      unlisted: reportUnlisted({ entries, file, root, paths }, report),
      home: root,
      isClosed: true,
      excluded: [...globsOf('', file), ...globsOf(folder, textOf(at(config, 'build', 'build-dir')) ?? 'book')],
      statics: [{ folder: root, at: base }],
      ...titled(at(config, 'book', 'title')),
      defaultLocale: language,
      redirects: [
        ...redirectsOf(config, base, main.path, lineFinder(main.text)),
        // the front page of a book is a copy of its first page
        ...(isFront ? [] : [{ from: base || '/', to: `${joined(base, withoutExtension(place))}.html`, file, line: 1 }]),
      ],
    };
  },
};
