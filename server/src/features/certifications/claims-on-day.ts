import type { Core } from '@strapi/strapi';
import { STATUS_FACTS } from '../../adapters/strapi/certification-facts';
import { readableFields, readableLocales, type AdminReader } from '../../auth/readable-entries';
import { contentUid } from '../../content/content-type';
import { damagedPositions } from '../../content/ledger/chain';
import { chainLinks, isSound, lastOfEach, storedEntries, type StoredEntry } from '../../content/ledger/ledger-rows';
import { findRows } from '../../database/rows';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import { csvText } from '../../../../migrator/report/formats/csv';
import { CERTIFICATION_LINK_NAMES } from '../../../../model/certification-links';
import type { ClaimOnDay, ClaimsOnDay, ToldClaim } from '../../../../model/contracts/certifications/claims-on-day';
import { text } from '../../../../model/readers';
import { dayAt } from '../../../../model/status/calendar-day';
import { effectiveStatus, type StatusRules } from '../../../../model/status/effective-status';
import { keysOf } from '../../../../model/typed-keys';
import { statusFacts } from '../../services/status/status-facts';
import { readLocales } from '../../services/pages-locales';
import { CLAIM_FACTS } from './claim-cells';
import { namedTypes, statementsOf } from './ledger-statements';

const FIELDS: readonly string[] = [...CLAIM_FACTS, ...CERTIFICATION_LINK_NAMES];

/** The claims that readers were told on a day, for people who may read certifications in the Content Manager. */
export interface ClaimsOnDayService {
  /** In one language, by default the first that the role may read; by name. */
  of(reader: AdminReader, instant: Date, locale: string | null): Promise<ClaimsOnDay>;
  /** The same as a table for spreadsheets. */
  csv(claims: ClaimsOnDay): string;
}

interface Asked {
  locale: string;
  rules: StatusRules;
}

/** A claim as far as the role may read these fields of it; null where nothing can be read. */
const toldBy = (
  stored: StoredEntry | undefined,
  instant: Date,
  fields: readonly string[],
  types: Parameters<typeof statementsOf>[1]['types'],
  { locale, rules }: Asked,
): ToldClaim | null => {
  const version = stored?.entry?.claim?.[locale];
  if (version === undefined || fields.length === 0) return null;
  const hasStatus = keysOf(STATUS_FACTS).every((field) => fields.includes(field));
  return {
    status: hasStatus ? effectiveStatus(statusFacts(version), instant, rules) : null,
    statements: Object.fromEntries([...statementsOf(version, { fields, types })].filter(([, said]) => said !== '')),
  };
};

const differing = (then: ToldClaim | null, now: ToldClaim | null): string[] =>
  then === null || now === null
    ? []
    : FIELDS.filter((field) => (then.statements[field] ?? '') !== (now.statements[field] ?? ''));

export const claimsOnDay = ({ strapi }: { strapi: Core.Strapi }): ClaimsOnDayService => ({
  async of(reader, instant, asked) {
    const { now, rules } = getService(strapi, 'status').moment();
    const uid = contentUid('certification');
    const mayRead = (locale: string, field: string): boolean =>
      // of what is gone the language alone decides, and nobody has made it
      readableLocales(strapi, { ability: reader.ability, user: null }, uid, [locale], [field]).length > 0;
    const locales = readableLocales(strapi, reader, uid, await readLocales(strapi), []);
    const locale = asked ?? locales[0] ?? '';
    const meta = {
      ...{ day: dayAt(instant, rules.timeZone), today: dayAt(now, rules.timeZone) },
      ...{ asOf: instant.toISOString(), locale, locales },
    };
    if (!locales.includes(locale)) return { data: [], meta };

    const types = namedTypes(strapi, reader.ability, locale);
    const isReadable = await readableFields(strapi, reader.ability, uid, { locale }, FIELDS);
    const there = new Set(
      (await findRows(strapi, uid, { documentId: text }, { where: { locale } })).map(({ documentId }) => documentId),
    );
    const ofGone = FIELDS.filter((field) => mayRead(locale, field));

    const links = await chainLinks(strapi);
    const until = instant.toISOString();
    const thenIds = new Set(lastOfEach(links.filter(({ recordedOn }) => recordedOn <= until)));
    const nowIds = new Set(lastOfEach(links));
    const ends = new Map(
      (await storedEntries(strapi, [...new Set([...thenIds, ...nowIds])])).map((stored) => [stored.id, stored]),
    );
    const data = [...groupBy(links, ({ certification }) => certification)].flatMap(
      ([documentId, chain]): ClaimOnDay[] => {
        const isGone = !there.has(documentId);
        const fields = isGone ? ofGone : FIELDS.filter((field) => isReadable({ documentId, locale }, field));
        const at = (ids: ReadonlySet<number>, when: Date) =>
          toldBy(ends.get(chain.find(({ id }) => ids.has(id))?.id ?? 0), when, fields, types, { locale, rules });
        const [then, today] = [at(thenIds, instant), at(nowIds, now)];
        if (then === null && today === null) return [];
        // the history of a certification reads every entry; here those that are shown
        const damaged = damagedPositions(chain, ({ id }) => {
          const stored = ends.get(id);
          return stored === undefined || isSound(stored);
        });
        const name = (then ?? today)?.statements['name'] ?? documentId;
        const differs = differing(then, today);
        return [{ documentId, name, then, now: today, differs, damaged: damaged.length > 0, isGone }];
      },
    );
    const inOrder = new Intl.Collator(locale);
    return {
      // what readers were told that day stands before what came since
      data: data.sort((a, b) => Number(a.then === null) - Number(b.then === null) || inOrder.compare(a.name, b.name)),
      meta,
    };
  },
  csv({ data, meta }) {
    return csvText({
      columns: ['day', 'locale', 'documentId', 'status', ...FIELDS, 'statusToday', 'differsToday', 'damaged'],
      rows: data.map(({ documentId, then, now, differs, damaged }) => [
        ...[meta.day, meta.locale, documentId, then?.status ?? null],
        ...FIELDS.map((field) => then?.statements[field] ?? null),
        ...[now?.status ?? null, differs.join(' '), damaged],
      ]),
    });
  },
});
