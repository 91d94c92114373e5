import type { Locale, RecordType } from '../../../../model/contracts/values';
import { isPublicWrite, isWrite, type DocumentAction } from '../document-action';
import { editorialType } from '../type-names';
import { currentCause, type Cause } from './cause';

/** A write of a document, whichever way it comes. */
export interface AnyWrite {
  type: RecordType;
  /** Null for a document whose id is not known yet. */
  documentId: string | null;
  /**
   * The part of the document that is written: its values, with its relations; the links of others to it, or its own, past
   * Strapi's queries; the hash of its file alone, while the event of the file tells readers; or only how far its
   * languages are in step.
   */
  part: 'values' | 'links' | 'hash' | 'steps';
  /** Whether it can change what readers are shown. */
  isPublic: boolean;
  cause: Cause;
}

/** A write through the Document Service, before it is done. */
export interface Write extends AnyWrite {
  action: string;
  /** Those of the action: what is changed in them is written. After the write, those that were written: others may have put others in their place. */
  readonly params: DocumentAction['params'];
  /** The document that a copy is made of; else the document itself. */
  source: string | null;
}

/** The document that an action names. Strapi gives a new one its own id, unless it is among its values. */
const namedIn = ({ action, params }: DocumentAction): string | null => {
  const named = action === 'create' ? params.data?.['documentId'] : (params.documentId ?? params.data?.['documentId']);
  return typeof named === 'string' ? named : null;
};

/** The write that a document middleware is handed; null for reads, and for types of others. */
export const writeOf = (context: DocumentAction): Write | null => {
  const { uid, action } = context;
  const type = editorialType(uid);
  if (type === undefined || !isWrite(action)) return null;
  const source = namedIn(context);
  return {
    type,
    // a copy gets a document of its own
    documentId: action === 'clone' ? null : source,
    part: 'values',
    isPublic: isPublicWrite(type, context),
    cause: currentCause(),
    action,
    source,
    // of the context: a follower may put other values in their place, and an app other parameters
    get params() {
      return context.params;
    },
  };
};

/** A language that an import in bulk has added to a document: a draft, what is published of it, or both. */
export interface AddedLanguage {
  locale: Locale;
  /** Its scalars, by attribute. */
  values: Readonly<Record<string, unknown>>;
  isPublished: boolean;
}

/** A write that has been done. */
export interface Written<Seen = unknown> extends AnyWrite {
  documentId: string;
  /** The one language that it has added; null where it is not known what has become of the document. */
  added: AddedLanguage | null;
  /** The follower's look before the write; null where it was not asked. */
  seen: Seen | null;
}

/** A write that no document middleware sees, as whoever has done it tells of it. */
export type UnseenWrite = Pick<Written, 'type' | 'documentId' | 'part'> &
  Partial<Pick<Written, 'added' | 'isPublic'> & Pick<Cause, 'isNewDocument'>>;

/** A write at which no follower has looked before. */
export const unseen = ({ isNewDocument = false, ...write }: UnseenWrite): Written<never> => ({
  ...{ added: null, isPublic: true },
  ...write,
  cause: { ...currentCause(), isNewDocument },
  seen: null,
});
