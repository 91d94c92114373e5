import type { Locale } from './values';

/** The kinds of evidence, as the schema of documents has them. */
export const EVIDENCE_KINDS = [
  'certificate',
  'audit-report',
  'whitepaper',
  'policy',
  'questionnaire',
  'legal',
  'other',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Who gets the file of evidence: recipients of links, people of the panel alone, or all readers. */
export const EVIDENCE_VISIBILITIES = ['on-request', 'internal', 'public'] as const;
export type EvidenceVisibility = (typeof EVIDENCE_VISIBILITIES)[number];

/** Everything that the panel needs to suggest evidence for a certification. */
export interface EvidenceOffer {
  /** Its name in each of its languages, the main one first. */
  names: { locale: Locale; name: string }[];
  /** Whether the server has a folder for files that are not public. */
  isPrivateOffered: boolean;
  /** Whether the reader's role may create evidence and name it in the certification. */
  isAllowed: boolean;
}

/** Evidence that was made of a PDF and attached to a certification. */
export interface AddedEvidence {
  documentId: string;
  locales: Locale[];
}

/** Days that a link for evidence may be valid. */
export const LINK_DAYS = [1, 7, 30] as const;
export type LinkDays = (typeof LINK_DAYS)[number];

/** A file of evidence that is not public. */
export interface PrivateFile {
  /** As it was uploaded. */
  name: string;
  /** Null: the file is not in the folder `privateDir`. */
  bytes: number | null;
  /** 64 hex digits; null where a person named the file by hand. */
  sha256: string | null;
}

/** A link through which one recipient may download evidence. Instants in ISO 8601, UTC. */
export interface EvidenceLink {
  /** Names it, and opens nothing: the address is shown once, to whoever made it. */
  id: string;
  recipient: string;
  state: 'valid' | 'expired' | 'revoked';
  sentBy: string;
  sentOn: string;
  expiresOn: string;
  revokedBy: string | null;
  revokedOn: string | null;
  downloads: number;
  lastDownloadOn: string | null;
}

/** A file that is not public, for the form of its document. */
export interface Evidence {
  /** Whether the server has a folder for such files. */
  isConfigured: boolean;
  draft: PrivateFile | null;
  published: PrivateFile | null;
  /** Newest first; null for who may not send links. */
  links: EvidenceLink[] | null;
}

/** The languages of mails with links: those of the panel. */
export const MAIL_LANGUAGES = ['en', 'zh-Hans'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** A mail with a link, ready to be sent. */
export interface LinkMail {
  subject: string;
  text: string;
}

/** A link as it is shown once. */
export interface SentLink {
  link: EvidenceLink;
  url: string;
  mails: Record<MailLanguage, LinkMail>;
  /** The one e-mail address that the recipient is written with; null: none, or several. */
  address: string | null;
  /** Whether the server can send the mail to an address itself. */
  canMail: boolean;
}

/** A link in the list of all links. */
export interface ListedLink extends EvidenceLink {
  documentId: string;
  locale: Locale;
  /** Of the document. */
  title: string;
}
