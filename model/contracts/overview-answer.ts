import type { HeldCertification } from './held';
import type { ListedProcessor } from './listed-processors';
import type { Objections } from './processors';

/** `GET /overview`: what is held, and who processes data. */
export interface OverviewAnswer {
  data: HeldCertification[];
  /** Those that have ended, too: their status says so. */
  processors: ListedProcessor[];
  meta: {
    /** The day of which this is true, in the time zone of the app. */
    day: string;
    /** When the answer changes without an edit, ISO 8601; null: no date changes it. */
    statusChangesAt: string | null;
    objections: Objections;
  };
}
