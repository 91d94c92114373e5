import { HELD_STATUSES, type HeldCertification } from '../../../model/contracts/held';
import type { Moment } from '../delivery/computed/moment';
import { inOrder } from './in-order';
import { effectiveStatus, statusChangesAt, type StatusFacts } from '../../../model/status/effective-status';

/** The published version of a certification in one language, with the facts that its status follows from. */
export interface PublishedCertification extends Omit<HeldCertification, 'effectiveStatus' | 'statusChangesAt'> {
  statusFacts: StatusFacts;
  /** The place that an editor gave it in lists. */
  order: number | null;
}

/**
 * The certifications that are held at an instant. It decides for every form in which the site is published: what is expired,
 * superseded, unverified or not yet valid is in none of them.
 */
export const heldAt = (published: readonly PublishedCertification[], { now, rules }: Moment): HeldCertification[] =>
  published.toSorted(inOrder).flatMap(({ statusFacts, order: _order, ...stated }) => {
    const effective = effectiveStatus(statusFacts, now, rules);
    const held = HELD_STATUSES.find((status) => status === effective);
    if (held === undefined) return [];
    const changesAt = statusChangesAt(statusFacts, now, rules);
    return [{ ...stated, effectiveStatus: held, statusChangesAt: changesAt?.toISOString() ?? null }];
  });

/** The next instant at which a date changes the status of one of these, whether it is held now or not; null for none. */
export const nextChange = (published: readonly PublishedCertification[], { now, rules }: Moment): Date | null => {
  const changes = published.flatMap(({ statusFacts }) => statusChangesAt(statusFacts, now, rules)?.getTime() ?? []);
  return changes.length === 0 ? null : new Date(Math.min(...changes));
};
