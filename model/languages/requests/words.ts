/** The faults of a request. */
export type RequestFlaw =
  /** A field is empty, too long, or holds what it may not. */
  | 'fields'
  /** The form was sent faster than people type. */
  | 'early'
  /** The form is older than a day, or was not written by this server. */
  | 'expired'
  | 'termsNotAccepted'
  /** The terms are not those that the form has shown. */
  | 'termsChanged'
  /** Too many requests in 24 hours. */
  | 'tooMany';

/** The fields of a request that people fill in. */
export const REQUEST_FIELDS = ['name', 'email', 'company', 'reason'] as const;
type RequestField = (typeof REQUEST_FIELDS)[number];

/** A mail before its values are known. */
interface MailWords<Facts> {
  subject: (title: string) => string;
  /** Paragraphs. */
  text: (facts: Facts) => string[];
}

/** The words of requests for documents: the form, and the mails. `title` is that of the document, days are `YYYY-MM-DD`. */
export interface RequestWords {
  form: {
    heading: (title: string) => string;
    lead: string;
    fields: Readonly<Record<RequestField, string>>;
    /** Of the field that people leave empty. */
    trap: string;
    accept: (terms: string) => string;
    send: string;
    sent: string;
    flaws: Readonly<Record<RequestFlaw, string>>;
  };
  confirm: { heading: string; lead: (title: string) => string; button: string; done: string; over: string };
  mails: {
    confirm: MailWords<{ title: string; url: string }>;
    granted: MailWords<{ title: string; url: string; lastDay: string }>;
    refused: MailWords<{ title: string; reason: string }>;
  };
}
