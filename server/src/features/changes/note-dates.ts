import type { Core } from '@strapi/strapi';
import { readCertificationFacts } from '../../adapters/strapi/certification-facts';
import { addChange, changesIn } from '../../content/changes/change-rows';
import { shownNow } from '../../content/changes/note-changes';
import type { ContentChange } from '../../../../model/contracts/changes';
import { inTransaction } from '../../database/in-transaction';
import { findRow, findRows } from '../../database/rows';
import { changeOf, mergeChanges } from '../../../../model/changes/content-change';
import {
  areSameRules,
  editionPassed,
  processorPassed,
  statusPassed,
  versionPassed,
  type Passed,
} from '../../../../model/changes/passed-dates';
import { documentKey } from '../../../../model/entry-keys';
import { groupBy } from '../../../../migrator/group-by';
import { getService } from '../../get-service';
import { uidOf } from '../../../../model/plugin-id';
import { flag, number, object, orNull, text } from '../../../../model/readers';
import { publishedVersions } from '../../content/versions/published-versions';
import { addMark } from './change-log';

/** The row that is no change: its `changedOn` is until when the statuses have been looked at, its `change` by which rules. */
const KEY = 'statuses';
const RULES = object({ timeZone: text, expiringDays: number, unverifiedAfterDays: number });
const MARK = { id: number, changedOn: text, change: orNull(RULES) };
const PROCESSOR = {
  documentId: text,
  planned: orNull(flag),
  announcedOn: orNull(text),
  effectiveOn: orNull(text),
  removedOn: orNull(text),
};
const EDITION = { documentId: text, withdrawnOn: orNull(text), transitionEndsOn: orNull(text) };

/** The changes for readers because time has passed, or rules have changed. */
const changesOf = async (strapi: Core.Strapi, passed: Passed): Promise<ContentChange[]> => {
  const certifications = await readCertificationFacts(strapi, { publishedAt: { $notNull: true } });
  const standards = await findRows(strapi, uidOf('standard'), EDITION);
  const online = { where: { publishedAt: { $notNull: true } } };
  const processors = await findRows(strapi, uidOf('processor'), PROCESSOR, online);
  const versions = [...(await publishedVersions(strapi)).values()].flatMap((ofPage) => [
    ...groupBy(ofPage, ({ locale }) => locale).values(),
  ]);
  const changed = [
    ...versions
      .filter((ofLanguage) => versionPassed(ofLanguage, passed))
      .flatMap(([version]) => (version ? { type: 'page' as const, documentId: version.page } : [])),
    ...certifications
      .filter((facts) => statusPassed(facts, passed))
      .map(({ documentId }) => ({ type: 'certification' as const, documentId })),
    ...standards
      .filter((edition) => editionPassed(edition, passed))
      .map(({ documentId }) => ({ type: 'standard' as const, documentId })),
    ...processors
      .filter((facts) => processorPassed(facts, passed))
      .map(({ documentId }) => ({ type: 'processor' as const, documentId })),
  ];
  const entries = new Map(changed.map((entry) => [documentKey(entry), entry]));
  const changes: ContentChange[] = [];
  for (const { type, documentId } of entries.values()) {
    const shown = await shownNow(strapi, type, documentId);
    const change = changeOf({ type, documentId, before: shown, after: shown }, 'status');
    if (change !== null) changes.push(change);
  }
  return changes;
};

/**
 * Adds one change for all statuses that dates and settings have changed since they were looked at, however long ago that
 * was. Of several servers the one does it that moves the mark.
 */
export const noteDates = async (strapi: Core.Strapi): Promise<void> => {
  const to = getService(strapi, 'status').moment();
  const mark = await findRow(strapi, uidOf('content-change'), MARK, { where: { key: KEY } });
  if (mark === null) {
    // nothing that a date changed before is a change
    await addMark(strapi, KEY, to.now, to.rules);
    return;
  }
  const from = { now: new Date(mark.changedOn), rules: mark.change ?? to.rules };
  if (from.now >= to.now && areSameRules(from.rules, to.rules)) return;
  // always onwards, so that a mark that has been moved is another one
  const until = new Date(Math.max(to.now.getTime(), from.now.getTime() + 1));
  await inTransaction(strapi, async (trx) => {
    const moved: unknown = await changesIn(strapi, trx)
      .where({ id: mark.id, changed_on: mark.changedOn })
      .update({ changed_on: until.toISOString(), change: JSON.stringify(to.rules) });
    if (moved !== 1) return;
    const changes = await changesOf(strapi, { from, to });
    if (changes.length > 0) await addChange(strapi, trx, mergeChanges(changes));
  });
};
