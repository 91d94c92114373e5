import type { SyntaxNode } from '@lezer/common';
import { en } from '../../../model/languages/en';
import type { ShownWords } from '../../../model/languages/language';

const ALERT = new RegExp(String.raw`\[!(${Object.keys(en.shown.alerts).join('|')})\][ \t]*(?=\n|$)`, 'iy');

type AlertKind = keyof ShownWords['alerts'];

const isKind = (name: string): name is AlertKind => name in en.shown.alerts;

/** An alert of GitHub: a quote whose first line is `[!NOTE]`. `to` is where its mark ends. */
export const alertOf = (
  quote: SyntaxNode,
  body: string,
): { kind: AlertKind; paragraph: SyntaxNode; to: number } | null => {
  const paragraph = quote.getChild('Paragraph');
  if (paragraph === null || paragraph.prevSibling?.name !== 'QuoteMark') return null;
  ALERT.lastIndex = paragraph.from;
  const found = ALERT.exec(body);
  const kind = found?.[1]?.toLowerCase() ?? '';
  return found !== null && isKind(kind) ? { kind, paragraph, to: paragraph.from + found[0].length } : null;
};
