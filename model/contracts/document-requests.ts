import type { EvidenceLink } from './evidence';
import type { Locale } from './values';

/** How far a request is that editors see: one that nobody has confirmed by mail is not among them. */
export type RequestState = 'open' | 'granted' | 'refused';

/** The longest text of each field of a request, in UTF-16 code units. */
export const REQUEST_LENGTHS = { name: 200, email: 254, company: 200, reason: 2_000 } as const;

/** The statements of a person in a request. */
export interface StatedRequest {
  name: string;
  /** In lower case. */
  email: string;
  company: string;
  /** May have several lines. */
  reason: string;
}

/** A request for a document, as the panel lists it. Instants in ISO 8601, UTC. */
export interface ListedRequest extends StatedRequest {
  id: string;
  documentId: string;
  locale: Locale;
  /** Of the document. */
  title: string;
  state: RequestState;
  /** In which the person asked. */
  language: Locale;
  /** The page with the accepted terms, and the SHA-256 of its body as it was; null: none were asked for. */
  terms: { path: string; sha256: string } | null;
  askedOn: string;
  /** When the address was confirmed; null where the server could send no mail for it. */
  confirmedOn: string | null;
  decidedOn: string | null;
  /** The editor, or `@example.com` for a domain that is always allowed. */
  decidedBy: string | null;
  /** Why it was refused. */
  refusal: string | null;
  /** The link that was sent. */
  link: Pick<EvidenceLink, 'state' | 'expiresOn' | 'downloads' | 'lastDownloadOn'> | null;
}

/** The mail that answers a request. */
export interface RequestMail {
  to: string;
  subject: string;
  text: string;
}

/** The outcome of a decision. */
export interface DecidedRequest {
  mail: RequestMail;
  /** Of the link in the mail; null for a refusal. It is a path where the server does not know its own address. */
  url: string | null;
  /** Whether the app's provider took the mail. */
  isSent: boolean;
}

/** A form for a request, for front ends with a form of their own. */
export interface RequestForm {
  /** Goes back with the request, once. It opens nothing. */
  token: string;
  /** A request with this token is taken from this instant on, until `until`. */
  from: string;
  until: string;
  /** Of the document, in the language asked for. */
  title: string;
  locale: Locale;
  /** The terms that have to be accepted; null: none. */
  terms: { path: string; title: string; sha256: string } | null;
}

/** A request as the data of its person. */
export interface PersonalRequest extends StatedRequest {
  id: string;
  documentId: string;
  /** `asked`: nobody has confirmed it. */
  state: RequestState | 'asked';
  language: Locale;
  termsPath: string | null;
  termsSha256: string | null;
  askedOn: string;
  confirmedOn: string | null;
  decidedOn: string | null;
  decidedBy: string | null;
  refusal: string | null;
}

/** All that requests and links hold of one person. */
export interface PersonalData {
  email: string;
  requests: PersonalRequest[];
  /** With their downloads. */
  links: (EvidenceLink & { documentId: string })[];
}
