import type { Element, ElementContent, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { REQUEST_LENGTHS, type RequestForm } from '../../../model/contracts/document-requests';
import { REQUEST_FIELDS, type RequestFlaw } from '../../../model/languages/requests/words';
import { shownWords } from '../../../model/languages/shown-words';

const element = (tagName: string, properties: Properties, ...children: (ElementContent | string)[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** In the colours, light or dark, that the reader's browser asks for. */
const STYLE = [
  ':root{color-scheme:light dark;--text:light-dark(#212134,#eaeaef);--ground:light-dark(#fff,#181826)}',
  'body{font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;color:var(--text);background:var(--ground)}',
  'label{display:block;margin:1rem 0 .25rem;font-weight:600}',
  'input:not([type=checkbox]),textarea{box-sizing:border-box;width:100%;font:inherit;padding:.5rem;border:1px solid light-dark(#666687,#a5a5ba);border-radius:4px}',
  'button{margin:1.5rem 0;font:inherit;padding:.5rem 1.5rem;border:0;border-radius:4px;background:var(--text);color:var(--ground)}',
  '.flaw{border-left:4px solid light-dark(#b72b1a,#ee7a6c);padding-left:.75rem}',
  '.trap{position:absolute;left:-100vw}',
].join('');

/** A page without scripts, in the language of its reader. */
const page = (language: string, title: string, ...content: Element[]): string => {
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, title),
    element('style', {}, STYLE),
  );
  const body = element('body', {}, element('main', {}, element('h1', {}, title), ...content));
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, element('html', { lang: language }, head, body)],
  };
  return toHtml(root);
};

const paragraph = (text: string): Element => element('p', {}, text);

/** The values that a person has typed. */
export type TypedValues = Readonly<Record<string, string>>;

interface FormPage {
  form: RequestForm;
  language: string;
  /** Where the form goes. */
  action: string;
  /** Where readers find the terms; null: the server does not know the address of the site. */
  termsUrl: string | null;
  typed: TypedValues;
  flaw: RequestFlaw | null;
}

/** The form with which a person asks for a document. */
export const requestFormPage = ({ form, language, action, termsUrl, typed, flaw }: FormPage): string => {
  const { form: words } = shownWords(language).requests;
  const fields = REQUEST_FIELDS.flatMap((name) => {
    const shared = { id: name, name, required: true, maxLength: REQUEST_LENGTHS[name] };
    const value = typed[name] ?? '';
    const autoComplete = { name: 'name', email: 'email', company: 'organization', reason: 'off' }[name];
    const input =
      name === 'reason'
        ? element('textarea', { ...shared, rows: 4 }, value)
        : element('input', {
            ...shared,
            type: name === 'email' ? 'email' : 'text',
            autoComplete: [autoComplete],
            value,
          });
    return [element('label', { htmlFor: [name] }, words.fields[name]), input];
  });
  const { terms } = form;
  const accept =
    terms === null
      ? []
      : [
          element(
            'label',
            {},
            element('input', { type: 'checkbox', name: 'acceptTerms', required: true }),
            ' ',
            termsUrl === null
              ? words.accept(terms.title)
              : element('a', { href: termsUrl, target: '_blank', rel: ['noopener'] }, words.accept(terms.title)),
          ),
        ];
  const trap = element(
    'div',
    { className: ['trap'], ariaHidden: 'true' },
    element('label', { htmlFor: ['website'] }, words.trap),
    element('input', { id: 'website', name: 'website', type: 'text', tabIndex: -1, autoComplete: ['off'] }),
  );
  return page(
    language,
    words.heading(form.title),
    ...(flaw === null ? [] : [element('p', { className: ['flaw'], role: 'alert' }, words.flaws[flaw])]),
    paragraph(words.lead),
    element(
      'form',
      { method: 'post', action },
      element('input', { type: 'hidden', name: 'token', value: form.token }),
      ...fields,
      trap,
      ...accept,
      element('button', { type: 'submit' }, words.send),
    ),
  );
};

/** The page that follows a request, whatever becomes of it. */
export const requestSentPage = (language: string, title: string): string => {
  const { form } = shownWords(language).requests;
  return page(language, form.heading(title), paragraph(form.sent));
};

/** The page behind the link in the mail: a person presses its button, a program that reads mails does not. */
export const confirmPage = (language: string, title: string): string => {
  const { confirm } = shownWords(language).requests;
  return page(
    language,
    confirm.heading,
    paragraph(confirm.lead(title)),
    element('form', { method: 'post' }, element('button', { type: 'submit' }, confirm.button)),
  );
};

/** The page that follows the button. */
export const confirmedPage = (language: string): string => {
  const { confirm } = shownWords(language).requests;
  return page(language, confirm.heading, paragraph(confirm.done));
};

/** A link that confirms nothing any more. */
export const confirmOverPage = (language: string): string => {
  const { confirm } = shownWords(language).requests;
  return page(language, confirm.heading, paragraph(confirm.over));
};
