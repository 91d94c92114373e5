import type { RunHistory } from '../../adapters/strapi/journal/create-journal';
import type { TidyPorts } from '../../migrator/apply/bring-media';
import type { RecordType } from '../../migrator/model';
import type { HeldLink, Journal, Media, Target } from '../../migrator/ports';

/** What every operation of the service works with. */
export interface Ports {
  target: Target;
  journal: Journal & RunHistory;
  media: Media;
  /** Of links that entries of a type held once, those whose target stands no more. */
  goneLinks: (type: RecordType, links: readonly HeldLink[]) => Promise<HeldLink[]>;
  untidy: TidyPorts['untidy'];
}
