/** A source that somebody has brought in and not yet applied, as the server answers it. */
import type { SitesOverview } from '../../../server/src/contracts/staging';

export type {
  MapProblem,
  SiteInfo,
  StagedImport,
  StagedMap as MapAnswer,
  StagedSource,
  StagedState,
  SitesOverview as SitesAndFolders,
} from '../../../server/src/contracts/staging';

export type { MapUse } from '../../../server/src/contracts/maps';

export type FolderInfo = SitesOverview['folders'][number];
