import type { SyntaxNode } from '@lezer/common';

const ALERT = /\[!(note|tip|important|warning|caution)\][ \t]*(?=\n|$)/iy;

const TITLES = {
  note: ['Note', '说明'],
  tip: ['Tip', '提示'],
  important: ['Important', '重要'],
  warning: ['Warning', '警告'],
  caution: ['Caution', '小心'],
} as const;

type AlertKind = keyof typeof TITLES;

const isKind = (name: string): name is AlertKind => name in TITLES;

/** The title of an alert in the language of its page. */
export const alertTitle = (kind: AlertKind, locale: string): string => TITLES[kind][/^zh\b/i.test(locale) ? 1 : 0];

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
