import { assessmentSaying, auditSaying, rankSaying, yearlySaying } from './audit';
import { nounSaying } from './noun';
import { BESIDE, NOUNS, roles, saying, type Group, type Part, type Saying } from './part';
import { participleSaying } from './participle';
import { stateSaying } from './state';

const LABEL = roles('obtain', 'our', 'own', 'valid', 'hold');

/** "Certifications: ISO 9001, ISO 14001" */
const labelSaying = ({ tokens }: Part, group: Group): Saying | null => {
  const { first, last } = group;
  const colon = tokens.slice(0, first).findLastIndex(({ role }) => role === 'colon');
  const label = tokens.slice(0, Math.max(0, colon));
  const noun = label.findIndex(({ role }) => NOUNS.has(role));
  const isLabel = label.every(({ role }) => NOUNS.has(role) || LABEL.has(role) || BESIDE.has(role));
  const rest = [...tokens.slice(colon + 1, first), ...tokens.slice(last + 1)];
  const isList = rest.every(({ role }) => NOUNS.has(role) || BESIDE.has(role) || role === 'obtain' || role === 'be');
  return noun >= 0 && isLabel && isList ? saying(noun, group, noun) : null;
};

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
