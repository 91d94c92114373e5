import { AUTHOR, ELSE, has, hasParticiple, roleAt, roles, type Part, type Saying } from './part';

/** How far a management system stands from what is said of it. */
const NEAR = 3;
const SAID = new Set<string>(['obtain', 'complete', 'certified', 'again', 'held']);

const BEFORE_SYSTEM = roles('article', 'adverb', 'certified', 'preposition', 'standard');

/** Whether it is a system itself that somebody uses: "we work with a management system". */
const isUsed = ({ tokens, isSystem }: Part, at: number): boolean =>
  roleAt(tokens, at) === 'uses' && isSystem(tokens.slice(at + 1).find(({ role }) => !BEFORE_SYSTEM.has(role)));

/**
 * Whether a part says of a management system that it is certified, as of one that there is: "our work rests on an ISMS certified to
 * ISO 27001", 已获得 ISO 9001 认证的管理体系. Who has it is whom the part is about.
 */
export const isOfSystem = (part: Part, said: Saying): boolean => {
  const { tokens, isSystem } = part;
  if (!hasParticiple(part, said) && !SAID.has(roleAt(tokens, said.verb))) return false;
  const near = [
    ...tokens.slice(Math.max(0, said.from - NEAR), said.from),
    ...tokens.slice(said.to + 1, said.to + 1 + NEAR),
  ];
  return near.some(isSystem) && !tokens.some(({ role }, at) => ELSE.has(role) && !isUsed(part, at));
};

/** Whether a part with such a statement names its author. */
export const isOfOwnSystem = (part: Part, said: Saying): boolean => isOfSystem(part, said) && has(part.tokens, AUTHOR);
