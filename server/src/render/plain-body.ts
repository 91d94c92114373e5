import type { Root } from 'hast';
import { element, text } from '../../../migrator/reader/html-page/tree';
import type { PlainReason } from '../../../model/languages/language';
import { shownWords } from '../../../model/languages/shown-words';

/** A body that cannot be written as HTML: its text as the author wrote it, below a note that says why. */
export const plainBody = (body: string, locale: string, reason: PlainReason): Root => {
  const { alerts, plain } = shownWords(locale);
  const title = element('p', [text(alerts.caution)], undefined, { className: ['markdown-alert-title'] });
  const note = element('div', [title, element('p', [text(plain[reason])])], undefined, {
    className: ['markdown-alert', 'markdown-alert-caution'],
    role: 'note',
  });
  return { type: 'root', children: [note, text('\n'), element('pre', [text(`\n${body}`)]), text('\n')] };
};
