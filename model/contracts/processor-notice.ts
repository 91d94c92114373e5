import type { NoticeKind } from './processors';
import type { Locale } from './values';

/** A notice to customers in one language, ready to be read, copied and sent. */
export interface NoticeMail {
  locale: Locale;
  subject: string;
  text: string;
}

/** The notice of a processor, written from what its saved draft and its published version say. */
export interface ProcessorNotice {
  /** Null: there is nothing to tell. */
  kind: NoticeKind | null;
  /** In each language of the processor that the reader may see, theirs first. */
  mails: NoticeMail[];
  /** Names these texts: what is sent is what was shown. */
  hash: string;
  /** Whether the reader's role and the server can send mails. */
  canMail: boolean;
}

/** The draft of a page that a notice became, in its first language. */
export interface NoticePage {
  documentId: string;
  locale: Locale;
}
