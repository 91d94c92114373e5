import type { CoverageState, PairDifferenceCode } from '../../../../model/contracts/coverage';
import type { TextKey } from '../../core/language/use-text';

export const STATE_TEXTS: Record<CoverageState, TextKey> = {
  missing: 'coverage.missing',
  draft: 'coverage.draft',
  modified: 'coverage.modified',
  stale: 'coverage.stale',
  copy: 'coverage.copy',
  'in-step': 'coverage.inStep',
};

export const DIFFERENCE_TEXTS: Record<PairDifferenceCode, TextKey> = {
  PARITY_PERCENTAGE: 'pair.percentage',
  PARITY_DURATION: 'pair.duration',
  PARITY_DATE: 'pair.date',
  PARITY_AMOUNT: 'pair.amount',
  PARITY_SIZE: 'pair.size',
  PARITY_STANDARD: 'pair.standard',
  PARITY_EDITION: 'pair.edition',
  PARITY_LEVEL: 'pair.level',
  PARITY_NUMBER: 'pair.number',
  PARITY_SERVICE: 'pair.service',
  PARITY_SECTION: 'pair.section',
  PARITY_TABLE: 'pair.table',
  TEXT_UNTRANSLATED: 'pair.untranslated',
};
