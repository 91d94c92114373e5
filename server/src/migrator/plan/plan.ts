/** The plan: a plain JSON value that says what an import will do, and what it saw when it decided so. */
import { PLAN_ACTIONS, type FieldChange, type PlanAction, type PlanOptions, type Removal } from '../../contracts/plan';
import type { PlanReason } from '../../contracts/reasons';
import type { Diagnostic } from '../diagnostics';
import type { AssetKind, FieldValue, Locale, OriginalText, RecordType, SourcePath, StatedFact } from '../model';
import type { ChosenMap } from '../map/chosen-map';
import type { MediaAsset, RelationValue, StoredEntry } from '../ports';

export {
  PLAN_ACTIONS,
  REMOVALS,
  type FieldChange,
  type PlanAction,
  type PlanOptions,
  type Removal,
} from '../../contracts/plan';

/** What an item leaves behind in the source map when it has been applied; see `Base`. */
export interface ItemBase {
  fields: Record<string, FieldValue>;
  shared: Record<string, FieldValue>;
  relations: Record<string, RelationValue>;
  stated?: Record<string, StatedFact>;
  adopted?: true;
}

/** A file that an import will bring into the media library. */
export interface PlannedFile extends MediaAsset {
  kind: AssetKind;
}

export interface PlanItem {
  /** `page support/sla/storage en`: unique within the plan. */
  key: string;
  type: RecordType;
  recordKey: string;
  /** `''` for a type without locales. */
  locale: Locale;
  sourcePath: SourcePath;
  documentId: string;
  action: PlanAction;
  /** Why, for `skip`, `conflict` and `missing`, and `marked-draft` for what stays a draft. */
  reason: PlanReason | null;
  /** Publish after writing; of a conflict: when it is resolved. */
  publish: boolean;
  /** Of a conflict: the source marks it as a draft, so it stays one when it is resolved. */
  markedDraft?: true;
  newDocument: boolean;
  /** The source map knows the record already, though the document is new: `--recreate` brings it back. */
  recreated?: true;
  /** The key that the record had until its file moved. */
  renamedFrom?: string;
  /** What happens to an entry that is gone from the source; it is kept when absent. */
  removal?: Removal;
  changes: FieldChange[];
  /** What is written: fields and relations whose verdict is `take`. */
  write: { fields: Record<string, FieldValue>; relations: Record<string, RelationValue> };
  /** null for items that leave the source map alone. Of a conflict: what it will leave there when it is settled. */
  base: ItemBase | null;
  contentHash: string;
  original: OriginalText | null;
  /** The entry that the plan saw, for the check that the world has not moved; null when there was none. */
  before: StoredEntry | null;
  /** The files that have to be in the media library before the item, or the source's side of a conflict, is written. */
  media: readonly PlannedFile[];
  diagnostics: Diagnostic[];
  /** Of a page: what reading its file found. The journal keeps it for what follows the run up. */
  findings?: Diagnostic[];
}

export interface Plan {
  site: string;
  planHash: string;
  options: PlanOptions;
  items: PlanItem[];
  /** The files that its items wait for, sorted by path. */
  media: PlannedFile[];
  counts: Record<PlanAction, number>;
  /** The map that shaped it. A plan of an earlier version has none, and leaves the site's map as it is. */
  map?: ChosenMap;
}

/** Whether applying the item writes anything. */
export const isWriting = ({ action, removal }: Pick<PlanItem, 'action' | 'removal'>): boolean =>
  action === 'create' ||
  action === 'update' ||
  action === 'rename' ||
  action === 'publish' ||
  (action === 'missing' && removal !== undefined);

export const countActions = (items: readonly { action: PlanAction }[]): Record<PlanAction, number> => {
  const counts = Object.fromEntries(PLAN_ACTIONS.map((action) => [action, 0])) as Record<PlanAction, number>;
  for (const { action } of items) counts[action] += 1;
  return counts;
};
