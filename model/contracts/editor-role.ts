import type { RecordType } from './values';

/** The role for compliance editors, as the plugin has made it. */
export interface EditorRole {
  /** Null until somebody creates it, and after somebody has deleted it. */
  role: { id: number; name: string } | null;
  /** The rights that a later version or a new language has added since the role was created or last completed. */
  missing: {
    fields: { type: RecordType; field: string }[];
    /** uids of the plugin's actions, and of those of the Content Manager */
    actions: string[];
    locales: string[];
  };
}
