/** The records that one language of an entry names in a relation, by document id. */
export interface NamedRecords {
  locale: string;
  named: readonly string[];
}

/** Whether a record has a version in a language. A link between two languages is not possible. */
export type HasVersion = (documentId: string, locale: string) => boolean;

/** The records that the first language names, and that are not in the second one. */
export const withoutVersion = (
  { named }: NamedRecords,
  { locale }: Pick<NamedRecords, 'locale'>,
  has: HasVersion,
): string[] => named.filter((id) => !has(id, locale));

/**
 * The records that another language names after the leader has stated its own: those that it has a version of, and of its own
 * those that the leader cannot name. A relation to one record is left alone where the leader's has no version here.
 */
export const followedRecords = (
  leader: NamedRecords,
  other: NamedRecords,
  has: HasVersion,
  isToMany: boolean,
): readonly string[] => {
  const here = leader.named.filter((id) => has(id, other.locale));
  if (!isToMany && leader.named.length > 0) return here.length > 0 ? here : other.named;
  return [...here, ...withoutVersion(other, leader, has).filter((id) => !here.includes(id))];
};

/** Whether two languages name the same records, in any order. */
export const sameRecords = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** The records that one of two languages names alone, although both have a version of them. */
export const disputedRecords = (one: NamedRecords, other: NamedRecords, has: HasVersion): string[] => [
  ...one.named.filter((id) => !other.named.includes(id) && has(id, other.locale)),
  ...other.named.filter((id) => !one.named.includes(id) && has(id, one.locale)),
];
