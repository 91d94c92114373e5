import type { Root } from 'hast';
import { element, text } from '../../../migrator/reader/html-page/tree';
import { alertTitle } from './alerts';

/** Why a body is shown as its text. */
export type PlainReason = 'complex' | 'slow' | 'large' | 'failed';

const SENTENCES: Readonly<Record<PlainReason, readonly [string, string]>> = {
  complex: [
    'This page is shown as plain text, because its parts are nested too deeply or repeated too often.',
    '此页面的内容嵌套过深或重复过多，因此以纯文本显示。',
  ],
  slow: [
    'This page is shown as plain text, because formatting it takes too long.',
    '此页面排版耗时过长，因此以纯文本显示。',
  ],
  large: [
    'This page is shown as plain text, because formatting it takes too much memory.',
    '此页面排版占用内存过多，因此以纯文本显示。',
  ],
  failed: [
    'This page is shown as plain text, because it could not be formatted.',
    '此页面无法排版，因此以纯文本显示。',
  ],
};

/** A body that cannot be written as HTML: its text as the author wrote it, below a note that says why. */
export const plainBody = (body: string, locale: string, reason: PlainReason): Root => {
  const sentence = SENTENCES[reason][/^zh\b/i.test(locale) ? 1 : 0];
  const title = element('p', [text(alertTitle('caution', locale))], undefined, { className: ['markdown-alert-title'] });
  const note = element('div', [title, element('p', [text(sentence)])], undefined, {
    className: ['markdown-alert', 'markdown-alert-caution'],
    role: 'note',
  });
  return { type: 'root', children: [note, text('\n'), element('pre', [text(`\n${body}`)]), text('\n')] };
};
