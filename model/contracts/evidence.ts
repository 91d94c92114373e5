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

/** What the form of a document shows of a file that is not public. */
export interface Evidence {
  /** Whether the server has a folder for such files. */
  isConfigured: boolean;
  draft: PrivateFile | null;
  published: PrivateFile | null;
  /** Newest first; null for who may not send links. */
  links: EvidenceLink[] | null;
}

/** A link as it is shown once. */
export interface SentLink {
  link: EvidenceLink;
  url: string;
}
