import type { HeldCertification } from './held';
import type { ListedProcessor } from './listed-processors';
import type { ListedService } from './listed-services';
import type { Objections } from './processors';

/** `GET /overview`: what is held, who processes data, and where services run. */
export interface OverviewAnswer {
  data: HeldCertification[];
  /** Those that have ended, too: their status says so. */
  processors: ListedProcessor[];
  services: ListedService[];
  meta: {
    /** The day of which this is true, in the time zone of the app. */
    day: string;
    /** When the answer changes without an edit, ISO 8601; null: no date changes it. */
    statusChangesAt: string | null;
    objections: Objections;
  };
}
