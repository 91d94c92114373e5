import type { TemplateConstruct } from '../template-construct';

const OPENING = /<span class="sxs-lookup">|<span data-(?:ttu|stu)-id="[^"\n]{0,200}">|<\/span>/g;

/**
 * Spans of a translation tool: `<span data-ttu-id="…">text<span class="sxs-lookup">original</span></span>`. Readers see
 * the translation; the original, which shows beside it on demand, is left out.
 */
export const lookup: TemplateConstruct = {
  name: 'lookup',
  sign: /class="sxs-lookup"|data-ttu-id="/,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits: { from: number; to: number; text: string }[] = [];
    const open: { from: number; isLookup: boolean }[] = [];
    let hidden = 0;
    for (const match of text.slice(bodyFrom).matchAll(OPENING)) {
      const from = bodyFrom + match.index;
      const to = from + match[0].length;
      if (isCode(from)) continue;
      if (!match[0].startsWith('</')) {
        const isLookup = match[0].includes('sxs-lookup');
        open.push({ from, isLookup });
        if (isLookup) hidden += 1;
        else if (hidden === 0) edits.push({ from, to, text: '' });
        continue;
      }
      const begin = open.pop();
      if (begin === undefined) continue;
      if (begin.isLookup) {
        hidden -= 1;
        if (hidden === 0) edits.push({ from: begin.from, to, text: '' });
      } else if (hidden === 0) edits.push({ from, to, text: '' });
    }
    return edits.length === 0 ? null : { edits: edits.sort((a, b) => a.from - b.from) };
  },
};
