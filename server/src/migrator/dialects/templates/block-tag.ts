import type { Edit } from '../../model/source';
import type { TemplateConstruct } from '../template-construct';
import { alertKind, alertLine, quoted } from './alert';
import { argument, tokensOf } from './tokens';
import { lineEndOf } from '../line-lead';

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
    for (const { from, to, code } of tags) {
      const name = /^[\w-]+/.exec(code)?.[0] ?? '';
      const lineStart = text.lastIndexOf('\n', from - 1) + 1;
      const isAlone = text.slice(lineStart, from).trim() === '' && text.slice(to, lineEndOf(text, to)).trim() === '';
      if (name === 'hint' && isAlone) {
        const line = alertLine(alertKind(argument(code, 'style') ?? 'info') ?? 'NOTE', null);
        hint = { to: lineEndOf(text, to) + 1, indent: from - lineStart, line, edit: { from, to, text: '' } };
        edits.push(hint.edit);
      } else if (name === 'endhint' && hint !== null) {
        hint.edit.text = hint.line;
        edits.push(...quoted(text, { from: hint.to, to: lineStart }, hint.indent), { from, to, text: '' });
        hint = null;
      } else if (name === 'tab') edits.push({ from, to, text: bold(argument(code, 'title')) });
      else if (name === 'embed' || name === 'content-ref') {
        const url = argument(code, 'url');
        edits.push({ from, to, text: name === 'embed' && url !== null ? `<${url}>` : '' });
      } else if (name === 'file') {
        const src = argument(code, 'src');
        edits.push({ from, to, text: src === null ? '' : `[${argument(code, 'caption') ?? src}](${src})` });
      } else edits.push({ from, to, text: bold(argument(code, 'title')) });
    }
    return { edits };
  },
};

const bold = (title: string | null): string => (title === null || title === '' ? '' : `**${title}**  `);
