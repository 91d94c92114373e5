import type { SyntaxNode } from '@lezer/common';
import { ALERT_KINDS } from '../../../model/languages/language';

const ALERT = new RegExp(String.raw`\[!(${ALERT_KINDS.join('|')})\][ \t]*(?=\n|$)`, 'iy');

type AlertKind = (typeof ALERT_KINDS)[number];

const isKind = (name: string): name is AlertKind => ALERT_KINDS.some((kind) => kind === name);

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
