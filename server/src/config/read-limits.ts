import { DEFAULT_LIMITS, type Limits as ReadLimits } from '../migrator';
import type { Limits } from './limits';

/** What reading one page may cost, as the migrator names it. */
export const readLimits = ({
  pageBytes,
  headerBytes,
  titleLength,
  includeDepth,
  includesPerPage,
}: Limits): ReadLimits => ({
  ...DEFAULT_LIMITS,
  pageBytes,
  headerLength: headerBytes,
  titleLength,
  includeDepth,
  includesPerPage,
});
