import type { TemplateConstruct } from '../template-construct';

const TAB = /^([ \t]{0,3})#{1,6}[ \t]+\[([^\]\n]{1,300})\]\(#tab\/[^)\n]{1,300}\)[ \t]*$/gm;

/** `# [Linux](#tab/linux)` of DocFX begins a tab: its name stands above its text, and is no heading of the page. */
export const tabHeading: TemplateConstruct = {
  name: 'tab-heading',
  sign: /\]\(#tab\//,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits = Array.from(text.slice(bodyFrom).matchAll(TAB)).flatMap((match) => {
      const [whole, lead = '', name = ''] = match;
      const from = bodyFrom + match.index;
      return isCode(from) ? [] : [{ from, to: from + whole.length, text: `${lead}**${name.replace(/\*/g, '')}**` }];
    });
    return edits.length === 0 ? null : { edits };
  },
};
