import type { Core } from '@strapi/strapi';
import { readCertificationFacts } from '../../adapters/strapi/certification-facts';
import { addChange, changesIn } from '../../content/changes/change-rows';
import { readShown } from '../../content/changes/shown-entry';
import type { ContentChange } from '../../contracts/changes';
import { inTransaction } from '../../database/in-transaction';
import { findRow, findRows } from '../../database/rows';
import { changeOf, mergeChanges } from '../../domain/changes/content-change';
import { editionPassed, statusPassed, type Passed } from '../../domain/changes/passed-dates';
import type { StatusRules } from '../../domain/status/effective-status';
import { getService } from '../../get-service';
import { uidOf } from '../../plugin-id';
import { number, orNull, text } from '../../readers';
import { addMark } from './change-log';

/** The one row that says until when the statuses have been looked at. */
const KEY = 'statuses';
const MARK = { id: number, changedOn: text };
const EDITION = { documentId: text, withdrawnOn: orNull(text), transitionEndsOn: orNull(text) };

/** What readers see otherwise because time has passed. */
const changesOf = async (strapi: Core.Strapi, passed: Passed, rules: StatusRules): Promise<ContentChange[]> => {
  const certifications = await readCertificationFacts(strapi, { publishedAt: { $notNull: true } });
  const standards = await findRows(strapi, uidOf('standard'), EDITION);
  const changed = [
    ...certifications
      .filter((facts) => statusPassed(facts, passed, rules))
      .map(({ documentId }) => ({ type: 'certification' as const, documentId })),
    ...standards
      .filter((edition) => editionPassed(edition, passed, rules))
      .map(({ documentId }) => ({ type: 'standard' as const, documentId })),
  ];
  const entries = new Map(changed.map((entry) => [`${entry.type} ${entry.documentId}`, entry]));
  const changes: ContentChange[] = [];
  for (const { type, documentId } of entries.values()) {
    const shown = await readShown(strapi, type, documentId);
    const change = changeOf({ type, documentId, before: shown, after: shown }, 'status');
    if (change !== null) changes.push(change);
  }
  return changes;
};

/**
 * Adds one change for all statuses that dates have changed since they were looked at, however long ago that was. Of
 * several servers the one does it that moves the mark.
 */
export const noteDates = async (strapi: Core.Strapi): Promise<void> => {
  const { now, rules } = getService(strapi, 'status').moment();
  const mark = await findRow(strapi, uidOf('content-change'), MARK, { where: { key: KEY } });
  if (mark === null) {
    // nothing that a date changed before is a change
    await addMark(strapi, KEY, now);
    return;
  }
  if (mark.changedOn >= now.toISOString()) return;
  await inTransaction(strapi, async (trx) => {
    const moved: unknown = await changesIn(strapi, trx)
      .where({ id: mark.id, changed_on: mark.changedOn })
      .update({ changed_on: now.toISOString() });
    if (moved !== 1) return;
    const changes = await changesOf(strapi, { from: new Date(mark.changedOn), to: now }, rules);
    if (changes.length > 0) await addChange(strapi, trx, mergeChanges(changes));
  });
};
