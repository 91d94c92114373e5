import { assessmentSaying, auditSaying, rankSaying } from './audit';
import { nounSaying } from './noun';
import type { Group, Part, Saying } from './part';
import { participleSaying } from './participle';

/** What says that the standards of a list are held, whoever holds them; null where nothing does. */
export const sayingOf = (part: Part, group: Group): Saying | null =>
  rankSaying(part, group) ??
  participleSaying(part, group) ??
  auditSaying(part, group) ??
  assessmentSaying(part, group) ??
  nounSaying(part, group);
