import type { Element } from 'hast';
import type { ALERT_KINDS } from '../../../model/languages/language';
import { shownWords } from '../../../model/languages/shown-words';
import { element, text } from '../../../migrator/reader/html-page/tree';

/** A note beside the author's text, as GitHub shows `> [!WARNING]`. */
export const alertOf = (kind: (typeof ALERT_KINDS)[number], locale: string, content: readonly Element[]): Element => {
  const title = element('p', [text(shownWords(locale).alerts[kind])], undefined, {
    className: ['markdown-alert-title'],
  });
  return element('div', [title, ...content], undefined, {
    className: ['markdown-alert', `markdown-alert-${kind}`],
    role: 'note',
  });
};
