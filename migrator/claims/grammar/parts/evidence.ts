import { assessmentSaying, auditSaying, rankSaying, yearlySaying } from './audit';
import { labelSaying } from './label';
import { nounSaying } from './noun';
import type { Group, Part, Saying } from './part';
import { participleSaying } from './participle';
import { stateSaying } from './state';

/** The words which say that the standards of a list are held, by the author or by others; null if there are none. */
export const sayingOf = (part: Part, group: Group): Saying | null =>
  rankSaying(part, group) ??
  participleSaying(part, group) ??
  auditSaying(part, group) ??
  assessmentSaying(part, group) ??
  nounSaying(part, group) ??
  labelSaying(part, group) ??
  stateSaying(part, group) ??
  yearlySaying(part, group);
