/** Why somebody is reminded: a certification ends, evidence has to be renewed, a page has to be reviewed. */
export type ReminderOccasion = 'ends' | 'renewal' | 'review';

/** The state of reminders, for the settings page. */
export interface RemindersState {
  /** Whether the app has an e-mail provider; Strapi's unconfigured default counts as none. */
  hasEmail: boolean;
  /** Reminders of the last weeks that could not be sent and are tried again. */
  failed: number;
}
