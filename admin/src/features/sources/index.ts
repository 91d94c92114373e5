/** Used by other features. */
export { CausesAndList } from './findings/CausesAndList';
export { Findings } from './findings/Findings';
export { NewImport } from './NewImport';
export { StagedList } from './StagedList';
export { useComplianceGetSitesQuery } from './staging-api';
export { Steps } from './Steps';
