/** Used by other features. */
export { AddEvidenceButton } from './add/AddEvidenceButton';
export { AddEvidenceZone } from './add/AddEvidenceZone';
export { EvidenceDropTarget } from './add/EvidenceDropTarget';
export { DaysField, DEFAULT_DAYS } from './links/DaysField';
