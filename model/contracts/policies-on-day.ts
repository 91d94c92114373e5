import type { ChangedSentence, ToldVersion, ToldVersions, VersionName } from './page-versions';

/** A page of which readers were told versions. */
export interface ToldPage {
  documentId: string;
  /** In the reader's language where it has one; of a page that is gone, as the ledger has it. */
  title: string;
  /** By whose titles and paths it is found; a page that is gone has no path. */
  languages: { locale: string; title: string; path: string | null }[];
}

/** The text of a page that readers were told on a day. */
export interface PolicyOnDay {
  data: {
    /** The version in force; null: none is known, or the role may not read it. */
    then: ToldVersion | null;
    /** The day from which another one took its place, as is known today; null: none follows, or there is no version. */
    until: string | null;
    /** The version in force today. */
    now: VersionName | null;
    /** The sentences that say something else today; null: there are no two texts, or they are too long to be compared. */
    sentences: ChangedSentence[] | null;
  };
  meta: Pick<ToldVersions, 'isRecorded' | 'ledgerHash'> & {
    /** `YYYY-MM-DD`, in the time zone of the app. */
    day: string;
    today: string;
    /** ISO 8601, UTC: the end of the day, or now. */
    asOf: string;
    locale: string;
    /** The languages of which the role may read versions. */
    locales: string[];
    /** An entry of these versions is not as it was written, or missing. */
    damaged: boolean;
  };
}
