import { diagnostic, type Diagnostic } from '../diagnostics';
import { WITH_KEYS, type RecordDraft, type StatedFact } from '../model';
import type { EntryValue, KnownEntry, RelationValue, StoredEntry } from '../ports';
import { disagreement } from '../resolve/certifications/settle-fact';
import { isEmptyValue, sameValue } from './three-way';
import type { World } from './world';

const valueIn = ({ base }: KnownEntry, field: string): EntryValue =>
  base.fields[field] ?? base.relations[field] ?? null;

/** The other side's evidence; a value of which no words are known was given by a person. */
const evidence = (row: KnownEntry, field: string): StatedFact | null => row.base.stated?.[field] ?? null;

const differs = (own: EntryValue, other: EntryValue): boolean =>
  !isEmptyValue(own) && !isEmptyValue(other) && !sameValue(own, other);

/**
 * Where this site and another one, or the person who made the record, state different facts about a record that they
 * share. The one that was there first stays.
 */
export const disagreements = (
  draft: RecordDraft,
  relations: Record<string, RelationValue>,
  stored: StoredEntry | null,
  world: World,
): Diagnostic[] => {
  if (!WITH_KEYS.has(draft.type)) return [];
  const values: Record<string, EntryValue> = { ...draft.localized, ...draft.shared, ...relations };
  const isComparable = ({ locale }: KnownEntry, field: string) =>
    !(field in draft.localized) || locale === draft.locale;
  return Object.entries(draft.stated ?? {}).flatMap(([field, fact]) => {
    const own = values[field] ?? null;
    const rows = world.elsewhere(draft).filter((row) => isComparable(row, field));
    const facts = rows.flatMap((row) => (differs(own, valueIn(row, field)) ? (evidence(row, field) ?? []) : []));
    const [other] = facts;
    if (other !== undefined) return disagreement({ fact: other, against: [fact] }, 'what stands in Strapi stays') ?? [];
    const held = { ...stored?.fields, ...stored?.shared, ...stored?.relations }[field] ?? null;
    const isByHand = world.isAdopted(draft) && rows.every((row) => isEmptyValue(valueIn(row, field)));
    return isByHand && differs(own, held) ? [byHand(draft, fact, held)] : [];
  });
};

const byHand = ({ key, type }: RecordDraft, fact: StatedFact, held: EntryValue): Diagnostic =>
  diagnostic(
    'CERT_FACTS_DISAGREE',
    fact.path,
    { line: fact.line, column: 1 },
    `${type} ${key}: ${fact.field} is “${fact.value}” (“${fact.text}”), but Strapi holds “${String(held)}”; what stands in Strapi stays.`,
    'Correct the one that is wrong.',
  );
