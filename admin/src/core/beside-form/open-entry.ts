import { PLUGIN_ID } from '../plugin-id';

/** An entry as the Content Manager has it open; a type without languages has no locale. */
export interface OpenEntry {
  type: string;
  documentId: string;
  locale: string | null;
}

/** The props that the Content Manager passes to its side panels and actions. */
export interface EditViewProps {
  /** The uid of the type. */
  model: string;
  documentId?: string | undefined;
  document?:
    { documentId?: string; locale?: string | null; visibility?: string | null; sha256?: string | null } | undefined;
}

const PREFIX = `plugin::${PLUGIN_ID}.`;

/** The saved entry of one of our types that a form shows; null for a new one, and for the types of others. */
export const openEntry = ({ model, documentId, document }: EditViewProps): OpenEntry | null =>
  documentId === undefined || document === undefined || !model.startsWith(PREFIX)
    ? null
    : { type: model.slice(PREFIX.length), documentId, locale: document.locale ?? null };

/** Whether an entry that is there lacks the language of its form. */
export const isUnsavedLanguage = ({ documentId, document }: EditViewProps): boolean =>
  documentId !== undefined && document !== undefined && document.documentId === undefined;

/** The saved certification that a form shows; null for anything else. */
export const openCertification = (props: EditViewProps): { documentId: string; locale: string } | null => {
  const entry = openEntry(props);
  if (entry?.type !== 'certification' || entry.locale === null) return null;
  return { documentId: entry.documentId, locale: entry.locale };
};
