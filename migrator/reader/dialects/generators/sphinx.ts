import type { AddressRule } from '../../../model/conventions';
import { candidacy, withoutExtension } from '../../read/candidate';
import { at, textOf, textsOf, titled } from './config/value';
import { globsOf, inFolder, pathIn, type Generator, type GeneratorSource } from './generator';
import { mystLabels, SUBSTITUTIONS } from './sphinx/labels';
import { redirectsOf } from './sphinx/redirects';

/** https://www.sphinx-doc.org/en/master/usage/builders/: the builder `html`, whose pages keep their places. */
const RULE: AddressRule = {
  pattern: '/{path}.html',
  index: ['index'],
  indexPattern: '/{dirs}/',
  spelling: 'kept',
  slug: 'segment',
  linksByFile: true,
};

/** The targets that MyST names in other pages: sections by their labels, and pages by their places, each with its title. */
const labelsOf = ({ paths, folder, text }: GeneratorSource): Record<string, string> => {
  const labels: Record<string, string> = {};
  for (const path of paths) {
    const place = pathIn(path, folder);
    const markdown = place === null || candidacy(path) !== 'page' ? null : text(place);
    if (place === null || markdown === null) continue;
    const { title, sections } = mystLabels(markdown);
    labels[`sphinx.doc.${withoutExtension(place)}`] = `/${path} ${title ?? ''}`;
    for (const { label, heading, isTitle } of sections) {
      const target = isTitle ? `/${path}` : `/${path}#${label}`;
      labels[`sphinx.ref.${label}`] = `${target} ${heading ?? ''}`;
    }
  }
  return labels;
};

/** Sites of Sphinx whose pages are written in MyST, its markdown. */
export const sphinx: Generator = {
  name: 'sphinx',
  configs: /^conf\.py$/,
  further: /\.(?:md|markdown)$|(?:^|\/)[\w-]*redirects[\w-]*\.txt$/i,
  output: '_build',
  frontMatter: {},
  rule: RULE,
  read: (source) => {
    const { config, folder } = source;
    const excluded = [...textsOf(at(config, 'exclude_patterns')), ...textsOf(at(config, 'templates_path')), '_build'];
    const patterns = excluded.flatMap((pattern) =>
      /[*?[]/.test(pattern) ? [inFolder(folder, pattern) ?? pattern] : globsOf(folder, pattern),
    );
    return {
      mounts: [{ folder, at: '', locale: null, translates: null, rule: RULE }],
      home: folder,
      isClosed: folder !== '',
      excluded: patterns,
      // what is no page of its own is there to be included
      partials: patterns,
      statics: textsOf(at(config, 'html_extra_path')).flatMap((path) => {
        const extra = inFolder(folder, path);
        return extra === null ? [] : [{ folder: extra, at: '' }];
      }),
      defaultLocale: textOf(at(config, 'language')),
      redirects: redirectsOf(source),
      ...titled(at(config, 'project')),
      variables: {
        ...labelsOf(source),
        ...(textsOf(at(config, 'myst_enable_extensions')).includes('substitution') && { [SUBSTITUTIONS]: 'on' }),
      },
    };
  },
};
