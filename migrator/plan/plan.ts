/** The plan: a plain JSON value with what an import will do, and the state for which it was made. */
import { fromKeys } from '../../model/typed-keys';
import {
  PLAN_ACTIONS,
  type FieldChange,
  type PlanAction,
  type PlanOptions,
  type Removal,
} from '../../model/contracts/plan';
import type { PlanReason } from '../../model/contracts/reasons';
import type { FieldValue, Locale, RecordType, RelationValue } from '../../model/contracts/values';
import type { Finding } from '../findings';
import type { AssetKind } from '../model/asset';
import type { FileRecord } from '../model/file-record';
import type { ChosenMap } from '../model/map';
import type { StatedFact } from '../model/record-draft';
import type { OriginalText, SourcePath } from '../model/source';
import type { StoredEntry } from '../model/ports/entry';
import type { MediaAsset } from '../model/ports/media';

/** The row of the source map once an item has been applied; see `Base`. */
export interface ItemBase {
  fields: Record<string, FieldValue>;
  shared: Record<string, FieldValue>;
  relations: Record<string, RelationValue>;
  stated?: Record<string, StatedFact>;
  adopted?: true;
}

/** The base of an item that has none: the source states nothing of its entry. */
export const NO_BASE: ItemBase = { fields: {}, shared: {}, relations: {} };

/** A file that an import will bring into the media library. */
export interface PlannedFile extends MediaAsset {
  kind: AssetKind;
}

/** A file that an entry shows or holds. */
export interface ItemFile extends PlannedFile {
  /** How the text of the entry names it where it cannot be imported. */
  href?: string;
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
  /** Why, for `skip`, `conflict` and `missing`; `marked-draft` for a page that stays a draft. */
  reason: PlanReason | null;
  /** Publish after writing; of a conflict: when it is resolved. */
  publish: boolean;
  /** Of a conflict: the source marks it as a draft, so it stays one when it is resolved. */
  markedDraft?: true;
  newDocument: boolean;
  /** The document is new, but the source map has the record already: `--recreate` creates it again. */
  recreated?: true;
  /** The key that the record had until its file moved. */
  renamedFrom?: string;
  /** Items with the same unit are written in one transaction: a page that moves, and the redirects that belong to that. */
  unit?: string;
  /** The action for an entry that is gone from the source; without it the entry is kept. */
  removal?: Removal;
  changes: FieldChange[];
  /** The written fields and relations: those whose verdict is `take`. */
  write: { fields: Record<string, FieldValue>; relations: Record<string, RelationValue> };
  /** Null for items that do not change the source map. Of a conflict: what it stores there when it is resolved. */
  base: ItemBase | null;
  contentHash: string;
  original: OriginalText | null;
  /** The entry when the plan was made, to detect changes since; null when there was none. */
  before: StoredEntry | null;
  /** The files that are imported into the media library before the item, or the source's side of a conflict, is written. */
  media: readonly ItemFile[];
  findings: Finding[];
  /** Of a page: the findings about its file. The journal stores them for follow-up runs. */
  pageFindings?: Finding[];
  /** Findings that its plan did not have: of files that could not be imported. */
  lateFindings?: Finding[];
}

export interface Plan {
  site: string;
  planHash: string;
  options: PlanOptions;
  items: PlanItem[];
  /** The files that its items need, sorted by path. */
  media: PlannedFile[];
  counts: Record<PlanAction, number>;
  /** The map that shaped it. A plan of an earlier version has none, and leaves the site's map as it is. */
  map?: ChosenMap;
  /** An import wrote while the plan was made, so that it may have seen a part of that. It can be looked at, not applied. */
  torn?: true;
}

/** All that was found about the entry of an item, and about its file. */
export const findingsOf = ({
  pageFindings = [],
  findings,
  lateFindings = [],
}: Pick<PlanItem, 'pageFindings' | 'findings' | 'lateFindings'>): Finding[] => [
  ...pageFindings,
  ...findings,
  ...lateFindings,
];

/** Whether applying the item writes anything. */
export const isWriting = ({ action, removal }: Pick<PlanItem, 'action' | 'removal'>): boolean =>
  action === 'create' ||
  action === 'update' ||
  action === 'rename' ||
  action === 'publish' ||
  (action === 'missing' && removal !== undefined);

/** Whether applying the item publishes the entry; of a conflict, that happens when somebody resolves it. */
export const isPublishing = ({ action, publish }: Pick<PlanItem, 'action' | 'publish'>): boolean =>
  publish && isWriting({ action });

export const countActions = (items: readonly { action: PlanAction }[]): Record<PlanAction, number> => {
  const counts = fromKeys(PLAN_ACTIONS, () => 0);
  for (const { action } of items) counts[action] += 1;
  return counts;
};

/** Adds to each page's item the findings about its file. */
export const withFindings = (items: readonly PlanItem[], files: readonly FileRecord[]): PlanItem[] => {
  const byPath = new Map(files.map(({ path, findings }) => [path, findings]));
  return items.map((item) => {
    const pageFindings = item.type === 'page' ? (byPath.get(item.sourcePath) ?? []) : [];
    return pageFindings.length > 0 ? { ...item, pageFindings } : item;
  });
};
