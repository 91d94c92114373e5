import type { Locale, RecordType } from './contracts/values';

/** A document, in all its languages. */
interface DocumentPlace {
  type: RecordType;
  documentId: string;
}

/** One language of a document; `''` for a type without locales. */
interface LanguagePlace extends DocumentPlace {
  locale: Locale;
}

/** The key under which a map or set keeps what it knows of a document. */
export const documentKey = ({ type, documentId }: DocumentPlace): string => `${type} ${documentId}`;

/** The same for one language of a document. */
export const placeKey = ({ type, documentId, locale }: LanguagePlace): string => `${type} ${documentId} ${locale}`;
