import type { AddressRule } from '../../model/conventions';
import { withoutExtension } from '../../read/candidate';
import { lineFinder } from './config-lines';
import { at, entriesOf, textOf } from './config-value';
import { globsOf, inFolder, joined, type Generator } from './generator';

const RULE: AddressRule = {
  pattern: '/{path}',
  index: ['readme'],
  indexPattern: '/{dirs}',
  spelling: 'kept',
  slug: 'segment',
};

export const gitbook: Generator = {
  name: 'gitbook',
  configs: /^(?:\.gitbook\.ya?ml|book\.json)$/,
  evidence: /(?<![^/])SUMMARY\.md$/,
  frontMatter: {},
  rule: RULE,
  read: ({ config, folder, main }) => {
    const root = inFolder(folder, textOf(at(config, 'root')) ?? '') ?? folder;
    const readme = withoutExtension(textOf(at(config, 'structure', 'readme')) ?? 'README.md').toLowerCase();
    const rule = readme.includes('/') ? RULE : { ...RULE, index: [...new Set(['readme', readme])] };
    const lineOf = lineFinder(main.text);
    return {
      mounts: [{ folder: root, at: '', locale: null, translates: null, rule }],
      home: root,
      isClosed: root !== '',
      excluded: [
        ...globsOf(root, textOf(at(config, 'structure', 'summary')) ?? 'SUMMARY.md'),
        ...globsOf(root, '.gitbook'),
      ],
      redirects: entriesOf(at(config, 'redirects')).flatMap(([from, to]) => {
        const page = textOf(to);
        return page === null
          ? []
          : [
              {
                from: joined(from),
                to: /^(?:https?:)?\//.test(page)
                  ? page
                  : joined(withoutExtension(page).replace(/(^|\/)readme$/i, '$1')) || '/',
                file: main.path,
                line: lineOf(from),
              },
            ];
      }),
    };
  },
};
