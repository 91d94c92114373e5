/** A source that somebody has brought in and not yet applied, as the server answers it. */
import type { SitesOverview } from '../../../../model/contracts/staging';

export type {
  MapProblem,
  SiteInfo,
  StagedImport,
  StagedMap as MapAnswer,
  StagedSource,
  StagedState,
  SitesOverview as SitesAndFolders,
} from '../../../../model/contracts/staging';

export type { MapUse } from '../../../../model/contracts/maps';

export type FolderInfo = SitesOverview['folders'][number];
