import type { Locale } from './values';

/**
 * Why readers see something else: an editor wrote, a run of an import wrote, a day or settings changed statuses, or settings
 * changed on which every answer depends.
 */
export const CHANGE_REASONS = ['edit', 'import', 'status', 'settings'] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** A change that readers see: names and paths, without the text itself. */
export interface ContentChange {
  /** The paths of published pages that show what changed, in every language. */
  paths: readonly string[];
  /** Paths that a page has left, or whose redirect is another one. */
  oldPaths: readonly string[];
  /** The languages whose answers changed. */
  locales: readonly Locale[];
  /** `page` and `page:<documentId>`, of every type: what changed, and what shows it. */
  tags: readonly string[];
  /** Whether any page may show something else, and not only those at `paths`. */
  everything: boolean;
  reason: ChangeReason;
}

/** A change as `GET /changes` lists it and as a webhook receives it. */
export interface ListedChange extends ContentChange {
  /** The same for each try to deliver it. */
  id: number;
  /** An instant in ISO 8601. */
  changedOn: string;
}

/** A webhook of the app, and whether it receives changes. */
export interface ChangeWebhook {
  id: string;
  name: string;
  url: string;
  isEnabled: boolean;
  receivesChanges: boolean;
}

/** The state of the delivery of changes, for the settings. */
export interface ChangeDelivery {
  webhooks: ChangeWebhook[];
  /** How many changes wait for another try. */
  waiting: number;
  /** How many were given up. */
  failed: number;
}
