import type { RunHistory } from '../../adapters/strapi/journal/create-journal';
import type { TidyPorts } from '../../../../migrator/run/apply/bring-media';
import type { BulkTarget } from '../../../../migrator/model/ports/bulk';
import type { Journal } from '../../../../migrator/model/ports/journal';
import type { Media } from '../../../../migrator/model/ports/media';
import type { Target } from '../../../../migrator/model/ports/target';

/** The ports of every operation of the service. */
export interface Ports {
  target: Target;
  journal: Journal & RunHistory;
  media: Media;
  /** Writes new entries in bulk; null where each is to be written by itself. */
  bulk: (wish?: 'auto' | 'never') => BulkTarget | null;
  onCleanupError: TidyPorts['onCleanupError'];
  /** Resolves after so many milliseconds. */
  sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds that only grow, from any beginning. */
  elapsed: () => number;
}
