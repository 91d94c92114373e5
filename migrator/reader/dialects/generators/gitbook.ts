import { say } from '../../../../model/say';
import { newFinding } from '../../../findings';
import type { AddressRule, StatedRedirect } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { folderOf, withoutExtension } from '../../read/candidate';
import { lineFinder } from './config/lines';
import { at, entriesOf, textOf } from './config/value';
import { globsOf, inFolder, joined, pathIn, type Decided, type Generator, type GeneratorSource } from './generator';
import { readSummary, reportUnlisted, type SummaryEntry } from './gitbook/summary';

const RULE: AddressRule = {
  pattern: '/{path}',
  index: ['readme'],
  indexPattern: '/{dirs}',
  spelling: 'kept',
  slug: 'segment',
  linksByFile: true,
};

/** Where the table of contents puts pages: below the page around them, which is not the folder of their file. */
const placesOf = (entries: readonly SummaryEntry[], root: SourcePath): Record<SourcePath, SourcePath> => {
  const own = (file: SourcePath): string =>
    withoutExtension(file.slice(root === '' ? 0 : root.length + 1)).replace(/(?:^|\/)readme$/i, '');
  const taken = new Map<string, SourcePath>();
  for (const { file, trail } of entries) if (!taken.has(trail)) taken.set(trail, file);
  return Object.fromEntries(
    entries
      // of two pages with one place the second keeps that of its file
      .filter(({ file, trail }) => taken.get(trail) === file && trail !== own(file) && trail !== '')
      .map(({ file, trail }) => [file, inFolder(root, `${trail}.md`) ?? file]),
  );
};

const redirectsOf = ({ config, main, report }: GeneratorSource, root: SourcePath): StatedRedirect[] => {
  const lineOf = lineFinder(main.text);
  return entriesOf(at(config, 'redirects')).flatMap(([from, to]) => {
    const page = textOf(to);
    const line = lineOf(from);
    if (from.includes('#')) {
      const message = say('redirectFragment', { from });
      report(newFinding('REDIRECT_UNREAD', main.path, { line, column: 1 }, message, say('correctTarget')));
      return [];
    }
    if (page === null) return [];
    const isElsewhere = /^(?:https?:)?\/\//i.test(page);
    const file = page.replace(/#.*$/, '');
    const target = /\.md$/i.test(file)
      ? `/${inFolder(root, file) ?? file}`
      : joined(file.replace(/(^|\/)readme$/i, '$1')) || '/';
    return [
      {
        from: joined(from.replace(/(^|\/)readme(?:\.md)?$/i, '$1')),
        to: isElsewhere ? page : target,
        file: main.path,
        line,
        ...(!isElsewhere && { isOwn: true as const }),
      },
    ];
  });
};

const read = (source: GeneratorSource): Decided => {
  const { config, folder, main, paths, text, report } = source;
  const below = textOf(at(config, 'root')) ?? '';
  const root = inFolder(folder, below) ?? folder;
  const front = textOf(at(config, 'structure', 'readme')) ?? 'README.md';
  const readme = withoutExtension(front).toLowerCase();
  const rule = readme.includes('/') ? RULE : { ...RULE, index: [...new Set(['readme', readme])] };
  const summary = textOf(at(config, 'structure', 'summary')) ?? 'SUMMARY.md';
  const file = inFolder(root, summary) ?? summary;
  const entries = readSummary(text(`${below}/${summary}`) ?? '', folderOf(file));
  const inRoot = paths.filter((path) => pathIn(path, root) !== null);
  const isServed = inRoot.some((path) => pathIn(path, root)?.startsWith('.gitbook/') === true);
  // the old GitBook has addresses by file; a SUMMARY.md alone may be any of them, or no table of a site
  const isOld = main.path.endsWith('book.json');
  const isSite = main.path !== file || isServed;
  const table = { entries, file, root, paths };
  const unlisted = isSite ? reportUnlisted(table, report, inFolder(root, front) ?? front) : [];
  return {
    mounts: [{ folder: root, at: '', locale: null, translates: null, rule }],
    places: isSite && !isOld ? placesOf(entries, root) : {},
    titles: Object.fromEntries(entries.map((each) => [each.file, each.title])),
    unlisted,
    home: root,
    isClosed: root !== '',
    excluded: [...globsOf('', file), ...globsOf(root, '.gitbook')],
    redirects: redirectsOf(source, root),
  };
};

export const gitbook: Generator = {
  name: 'gitbook',
  configs: /^(?:\.gitbook\.ya?ml|book\.json)$/,
  evidence: /(?<![^/])SUMMARY\.md$/,
  further: /(?:^|\/)summary\.md$/i,
  frontMatter: { hidden: 'unlisted' },
  rule: RULE,
  read,
};
