import { DEFAULT_LIMITS, type Limits as ReadLimits } from '../../../migrator';
import type { Limits } from './limits';

/** The limits of reading one page, in the migrator's terms. */
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
