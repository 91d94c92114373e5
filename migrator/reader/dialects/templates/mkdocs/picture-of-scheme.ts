import type { TemplateConstruct } from '../../template-construct';

const SUFFIX =
  /(?<=\.(?:avif|gif|jpe?g|png|svg|webp))#(?:only-(?:light|dark)|gh-(?:light|dark)-mode-only)(?=[\s)"'>]|$)/gim;

/** `plan.svg#only-dark` of Material for MkDocs is shown in one color scheme; the suffix is no part of the file's name. */
export const pictureOfScheme: TemplateConstruct = {
  name: 'picture-of-scheme',
  generators: ['mkdocs'],
  sign: /#(?:only-(?:light|dark)|gh-(?:light|dark)-mode-only)/i,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits = Array.from(text.slice(bodyFrom).matchAll(SUFFIX)).flatMap(({ index, 0: suffix }) => {
      const from = bodyFrom + index;
      return isCode(from) ? [] : [{ from, to: from + suffix.length, text: '' }];
    });
    return edits.length === 0 ? null : { edits };
  },
};
