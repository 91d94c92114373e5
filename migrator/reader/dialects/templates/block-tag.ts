import type { Edit } from '../../../model/source';
import type { TemplateConstruct } from '../template-construct';
import { alertKind, alertLine, quoted } from './alert';
import { argument, isAlone, tokensOf } from './tokens';
import { leadOf, lineEndOf } from '../line-lead';

const TAG =
  /^(?:end)?(?:hint|tabs|tab|content-ref|embed|code|file|swagger|api-method\S*|stepper|step|columns|column|updates|update)\b/;

/** Blocks of GitBook: `{% hint style="info" %}`, `{% tabs %}`, `{% embed url="…" %}`. */
export const blockTag: TemplateConstruct = {
  name: 'block-tag',
  sign: /\{%\s*(?:hint|tabs|content-ref|embed|code|file|stepper)\b/,
  expand: ({ text, bodyFrom, isCode }) => {
    const tags = tokensOf(text, '{%', '%}', bodyFrom).filter(({ from, code }) => TAG.test(code) && !isCode(from));
    if (tags.length === 0) return null;
    const edits: Edit[] = [];
    let hint: { to: number; indent: number; line: string; edit: Edit } | null = null;
    for (const tag of tags) {
      const { from, to, code } = tag;
      const name = /^[\w-]+/.exec(code)?.[0] ?? '';
      if (name === 'hint' && isAlone(text, tag)) {
        const line = alertLine(alertKind(argument(code, 'style') ?? 'info') ?? 'NOTE', null);
        hint = {
          to: lineEndOf(text, to) + 1,
          indent: leadOf(text, from).lead.length,
          line,
          edit: { from, to, text: '' },
        };
        edits.push(hint.edit);
      } else if (name === 'endhint' && hint !== null) {
        hint.edit.text = hint.line;
        edits.push(...quoted(text, { from: hint.to, to: leadOf(text, from).lineStart }, hint.indent), {
          from,
          to,
          text: '',
        });
        hint = null;
      } else if (name === 'tab') edits.push({ from, to, text: bold(argument(code, 'title')) });
      else if (name === 'embed' || name === 'content-ref') {
        const url = argument(code, 'url');
        edits.push({ from, to, text: name === 'embed' && url !== null ? `<${url}>` : '' });
        // a card with the title of the page
        CARD.lastIndex = to;
        const card = name === 'content-ref' ? CARD.exec(text) : null;
        if (card !== null) edits.push({ from: CARD.lastIndex - 1, to: CARD.lastIndex - 1, text: ' "mention"' });
      } else if (name === 'file') {
        const src = argument(code, 'src');
        edits.push({ from, to, text: src === null ? '' : `[${argument(code, 'caption') ?? src}](${src})` });
      } else edits.push({ from, to, text: bold(argument(code, 'title')) });
    }
    return { edits };
  },
};

/** The link that is all of a card. */
const CARD = /\s{0,9}\[[^[\]\n]{0,400}\]\((?:<[^<>\n]{1,800}>|[^()<>\s]{1,800})\)/y;

const bold = (title: string | null): string => (title === null || title === '' ? '' : `**${title}**  `);
