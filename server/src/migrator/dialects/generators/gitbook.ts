import type { AddressRule } from '../../model/conventions';
import { withoutExtension } from '../../read/candidate';
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
    return {
      mounts: [{ folder: root, at: '', locale: null, translates: null, rule }],
      home: root,
      isClosed: root !== '',
      excluded: globsOf(root, textOf(at(config, 'structure', 'summary')) ?? 'SUMMARY.md'),
      redirects: entriesOf(at(config, 'redirects')).flatMap(([from, to]) => {
        const page = textOf(to);
        const offset = main.text.indexOf(from);
        return page === null
          ? []
          : [
              {
                from: joined(from),
                to: /^(?:https?:)?\//.test(page)
                  ? page
                  : joined(withoutExtension(page).replace(/(^|\/)readme$/i, '$1')) || '/',
                file: main.path,
                line: main.text.slice(0, Math.max(offset, 0)).split('\n').length,
              },
            ];
      }),
    };
  },
};
