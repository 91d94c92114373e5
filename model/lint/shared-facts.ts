import { isDeepStrictEqual } from 'node:util';
import { say, type Said } from '../say';
import type { RecordType } from '../contracts/values';
import { sharedRelations } from '../record-types';
import { disputedRecords, withoutVersion, type HasVersion } from '../shared-relations';
import { mapInSteps, type Steps } from '../steps';
import { lintFinding, type LintFinding } from './finding';
import { LINTS, type LintCode } from './lints';

/** The values of one language of an entry for the facts that all its languages share. */
export interface SharedVersion {
  type: RecordType;
  documentId: string;
  /** The key of the entry, or the document id of a page. */
  key: string;
  locale: string;
  /** The name of the entry in this language. */
  name: string;
  facts: Record<string, unknown>;
  /** The document ids of the records that each shared relation names. */
  records: Record<string, string[]>;
}

/** The facts in which one language of an entry differs from the main one. */
export interface SharedFact {
  finding: LintFinding;
  version: SharedVersion;
  mainLocale: string;
  field: string;
  /** The records that it calls by their names, each in the language of its name. */
  records: SharedVersion[];
}

/** Every record by its document id and language, under the names that it has. */
interface Records {
  has: HasVersion;
  named: (documentId: string) => SharedVersion | undefined;
}

const recordsIn = (versions: readonly SharedVersion[]): Records => {
  const places = new Set(versions.map(({ documentId, locale }) => `${documentId} ${locale}`));
  const first = new Map<string, SharedVersion>();
  for (const version of versions) if (!first.has(version.documentId)) first.set(version.documentId, version);
  return {
    has: (documentId, locale) => places.has(`${documentId} ${locale}`),
    named: (documentId) => first.get(documentId),
  };
};

const shown = (value: unknown): string => (value === null ? 'nothing' : JSON.stringify(value));

/** Compares one language of an entry with the main one. */
const compare = (main: SharedVersion, other: SharedVersion, { has, named }: Records): SharedFact[] => {
  const { type, key, locale } = other;
  const nameOf = (documentId: string): string => named(documentId)?.name ?? documentId;
  const finding = (code: LintCode, message: Said, hint: Said, texts: [string, string]): LintFinding =>
    lintFinding({
      ...{ code, severity: LINTS[code].severity, type, key, locale, path: null, line: null, message, hint },
      quotes: [
        { locale: main.locale, line: null, text: texts[0] },
        { locale, line: null, text: texts[1] },
      ],
    });
  const differing = (field: string, one: string, two: string): LintFinding =>
    finding(
      'FACT_DIFFERS',
      say('factDiffers', {
        name: main.name,
        field,
        locale,
        mainLocale: main.locale,
      }),
      say('saveCorrectFact', { field }),
      [one, two],
    );
  const factOf = (field: string, found: LintFinding, records: SharedVersion[]): SharedFact => ({
    ...{ finding: found, version: other, mainLocale: main.locale, field, records },
  });
  const values = Object.keys(main.facts).filter((field) => !isDeepStrictEqual(main.facts[field], other.facts[field]));
  const relations = sharedRelations[type].flatMap(({ field }): SharedFact[] => {
    const [one, two] = [main, other].map((version) => ({
      locale: version.locale,
      named: version.records[field] ?? [],
    }));
    if (one === undefined || two === undefined) return [];
    const list = (ids: readonly string[]) => (ids.length === 0 ? 'nothing' : ids.map(nameOf).sort().join(', '));
    const disputed = disputedRecords(one, two, has);
    const lacking = [
      ...withoutVersion(one, two, has).map((id) => [id, two.locale] as const),
      ...withoutVersion(two, one, has).map((id) => [id, one.locale] as const),
    ];
    const records = [...new Set([...one.named, ...two.named])].flatMap((id) => named(id) ?? []);
    const findings = [
      ...(disputed.length === 0 ? [] : [differing(field, list(one.named), list(two.named))]),
      ...lacking.map(([id, without]) =>
        finding(
          'RECORD_WITHOUT_LANGUAGE',
          say('recordWithoutLanguage', {
            name: main.name,
            record: nameOf(id),
            field,
            locale: without,
          }),
          say('addRecordInLanguage', {
            record: nameOf(id),
            locale: without,
            field,
          }),
          [list(one.named), list(two.named)],
        ),
      ),
    ];
    return findings.map((each) => factOf(field, each, records));
  });
  return [
    ...values.map((field) => factOf(field, differing(field, shown(main.facts[field]), shown(other.facts[field])), [])),
    ...relations,
  ];
};

/**
 * Finds entries whose languages state different facts, and records that a language of an entry lacks. Edits keep languages
 * equal; this finds what an import, a deleted language or another program left. The main language of an entry is the
 * default one, if it has that.
 */
export function* differingFacts(
  versions: readonly SharedVersion[],
  defaultLocale: string | undefined,
): Steps<SharedFact[]> {
  const records = recordsIn(versions);
  const entries = new Map<string, SharedVersion[]>();
  for (const version of versions) {
    const place = `${version.type} ${version.documentId}`;
    entries.set(place, [...(entries.get(place) ?? []), version]);
  }
  const facts = yield* mapInSteps([...entries.values()], (languages) => {
    const main = languages.find(({ locale }) => locale === defaultLocale) ?? languages[0];
    return languages.flatMap((other) => (main === undefined || other === main ? [] : compare(main, other, records)));
  });
  return facts.flat();
}
