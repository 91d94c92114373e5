import type { RunHistory } from '../../adapters/strapi/journal/create-journal';
import type { TidyPorts } from '../../migrator/apply/bring-media';
import type { Journal, Media, Target } from '../../migrator/ports';

/** What every operation of the service works with. */
export interface Ports {
  target: Target;
  journal: Journal & RunHistory;
  media: Media;
  untidy: TidyPorts['untidy'];
  /** Resolves after so many milliseconds. */
  sleep: (milliseconds: number) => Promise<void>;
}
