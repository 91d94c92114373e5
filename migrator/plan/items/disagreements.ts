import { say } from '../../../model/say';
import type { EntryValue, RelationValue } from '../../../model/contracts/values';
import { recordTypes } from '../../../model/record-types';
import { newFinding, type Finding } from '../../findings';
import { disagreement } from '../../site/records/certifications/settle-fact';
import type { RecordDraft, StatedFact } from '../../model/record-draft';
import type { StoredEntry } from '../../model/ports/entry';
import type { KnownEntry } from '../../model/ports/source-map';
import { isEmptyValue, sameValue } from '../compare/three-way';
import type { StoredState } from '../stored-state/stored-state';

/** Pages name things as they like, editions follow each other, and lists are joined: other words are no contradiction. */
const NEVER_CONTRADICT: ReadonlySet<string> = new Set(['name', 'summary', 'standard', 'services']);

const valueIn = ({ base }: KnownEntry, field: string): EntryValue =>
  base.fields[field] ?? base.relations[field] ?? null;

/** The evidence of the other site; a value without evidence was entered by a person. */
const evidence = (row: KnownEntry, field: string): StatedFact | null => row.base.stated?.[field] ?? null;

const differs = (own: EntryValue, other: EntryValue): boolean =>
  !isEmptyValue(own) && !isEmptyValue(other) && !sameValue(own, other);

/**
 * Reports where this site and another one, or the person who created a record, state different facts about it. The
 * existing value is kept.
 */
export const disagreements = (
  draft: RecordDraft,
  relations: Record<string, RelationValue>,
  stored: StoredEntry | null,
  state: StoredState,
): Finding[] => {
  if (!recordTypes[draft.type].hasKey) return [];
  const values: Record<string, EntryValue> = { ...draft.localized, ...draft.shared, ...relations };
  const isComparable = ({ locale }: KnownEntry, field: string) =>
    !(field in draft.localized) || locale === draft.locale;
  return Object.entries(draft.stated ?? {}).flatMap(([field, fact]) => {
    if (NEVER_CONTRADICT.has(field)) return [];
    const own = values[field] ?? null;
    const rows = state.elsewhere(draft).filter((row) => isComparable(row, field));
    const facts = rows.flatMap((row) => (differs(own, valueIn(row, field)) ? (evidence(row, field) ?? []) : []));
    const [other] = facts;
    if (other !== undefined) return disagreement({ fact: other, against: [fact] }, say('storedIsKept')) ?? [];
    const held = { ...stored?.fields, ...stored?.shared, ...stored?.relations }[field] ?? null;
    const isByHand = state.isAdopted(draft) && rows.every((row) => isEmptyValue(valueIn(row, field)));
    return isByHand && differs(own, held) ? [byHand(draft, fact, held)] : [];
  });
};

const byHand = ({ key, type }: RecordDraft, fact: StatedFact, held: EntryValue): Finding =>
  newFinding(
    'CERT_FACTS_DISAGREE',
    fact.path,
    { line: fact.line, column: 1 },
    say('storedDiffers', {
      type,
      key,
      field: fact.field,
      value: fact.value,
      quote: fact.text,
      stored: String(held),
    }),
    say('correctTheWrong'),
  );
