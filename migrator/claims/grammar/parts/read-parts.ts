import type { ClaimWords } from '../../../../model/languages/claim-words';
import type { Claim } from '../claim';
import type { Token } from '../tokens';
import { doubtsIn, isInfinitive, isOver, isPossible } from './doubt';
import { sayingOf } from './evidence';
import { groupsOf } from './groups';
import { holderOf, type Context } from './holder';
import {
  BESIDE,
  ELSE,
  hasParticiple,
  hasRole,
  LINKING,
  PARTICIPLES,
  roleAt,
  roles,
  type Part,
  type Saying,
} from './part';
import { partsOf } from './split';
import { lastOf, NOBODY, subjectOf, type Subject, type Who } from './subject';
import { goesOn } from './tail';

/** A part behind "which" or "that" whose subject stands before it, or one that only has a participle. */
const relationOf = (part: Part, { who }: Subject, at: number): 'participle' | 'relative' | null => {
  const { tokens, mark } = part;
  const first = tokens.find(({ role }) => !BESIDE.has(role) && role !== 'standard');
  const isBare = at > 0 && who === null && first !== undefined && PARTICIPLES.has(first.role);
  if (isBare && (mark === 'comma' || mark === 'dash')) return 'participle';
  // "…, das nach ISO 27001 zertifiziert ist"
  const isFinal = roleAt(tokens, 0) === 'article' && LINKING.has(roleAt(tokens, tokens.length - 1));
  const isRelative =
    (mark === 'link' && who === null) || (mark === 'comma' && (roleAt(tokens, 0) === 'link' || isFinal));
  return isRelative ? 'relative' : null;
};

/** Whether a part names somebody else beside its subject; not "operated by Globex". */
const isMixed = ({ tokens }: Part): boolean =>
  !hasRole(tokens, 'standard') &&
  tokens.some(({ role }, at) => ELSE.has(role) && !(role === 'uses' && roleAt(tokens, at + 1) === 'own'));

/** What each part of a sentence is about, and what it inherits from the ones before it. */
const contextsOf = (parts: readonly Part[]): Context[] => {
  const subjects = parts.map((part): Subject => {
    const subject = subjectOf(part);
    const standard = part.tokens.findIndex(({ role }) => role === 'standard');
    return part.mark === 'link' && standard >= 0 && subject.at > standard ? NOBODY : subject;
  });
  const contexts: Context[] = [];
  let current: Who = null;
  let mixed = false;
  parts.forEach((part, at) => {
    const subject = subjects[at] ?? NOBODY;
    const [before, behind] = [parts[at - 1], parts[at + 1]];
    const relation = relationOf(part, subject, at);
    const pursued = mixed && roleAt(part.tokens, 0) !== 'and' && !(part.mark === 'and' && part.tokens.some(part.isRun));
    const inherited = ((): Who => {
      // "Globex – certified to ISO 9001 – certified to ISO 14001"
      if (relation === 'participle' && at > 1 && subjects[at - 1]?.who === null)
        return contexts[at - 1]?.inherited ?? null;
      if (relation !== null && before !== undefined) return lastOf(before, current);
      return pursued ? 'else' : current;
    })();
    contexts.push({
      subject,
      inherited,
      next: subjects[at + 1]?.who ?? null,
      isOurs: before !== undefined && hasRole(before.tokens, 'our'),
    });
    // "Globex, a maker of pumps, has …"
    const isInserted =
      current !== null &&
      part.mark === 'comma' &&
      behind?.mark === 'comma' &&
      subjects[at + 1]?.who === null &&
      !hasRole(part.tokens, 'standard');
    if (subject.who === null || part.mark === 'link' || relation !== null || isInserted) return;
    current = subject.who;
    mixed = isMixed(part);
  });
  return contexts;
};

/** "Certified to ISO 9001, we": what stands in front of its subject. */
const inFront = (part: Part, said: Saying, context: Context, at: number): Context => {
  const isFirst = at === 0 && context.inherited === null && context.next === 'own';
  const isHeld = said.verb === 0 && roleAt(part.tokens, 0) === 'hold';
  return isFirst && (hasParticiple(part, said) || isHeld) ? { ...context, inherited: 'own' } : context;
};

/** What a sentence says outright of standards that somebody holds, part by part. */
export const readParts = (tokens: readonly Token[], words: string, pack: ClaimWords): Claim[] => {
  const parts = partsOf(tokens, words, pack);
  const contexts = contextsOf(parts);
  const { takeBack, leaveOpen, quote } = doubtsIn(words);
  const claims = contexts.flatMap((context, at): Claim[] => {
    const part = parts[at];
    if (part === undefined) return [];
    return groupsOf(part.tokens).flatMap((group): Claim[] => {
      const said = sayingOf(part, group);
      if (said === null || isOver(part, group) || goesOn(part, group, said) || isInfinitive(part, said)) return [];
      if (isPossible(part, said) || takeBack(part, group, said) || quote(parts, at, said)) return [];
      const holder = holderOf(part, group, said, inFront(part, said, context, at));
      if (holder === null || leaveOpen(parts, at, context.subject.who === null)) return [];
      return [
        {
          holder,
          standards: part.tokens.slice(group.first, group.last + 1).flatMap(({ standard }) => standard ?? []),
          from: part.tokens[0]?.from ?? 0,
          to: part.tokens.at(-1)?.to ?? words.length,
        },
      ];
    });
  });
  // "you can download our SOC 3 report; the SOC 2 report is available on request"
  const own = claims.findIndex(({ holder }) => holder === 'own');
  return claims.map((claim, at) =>
    own >= 0 && at > own && claim.holder === 'impersonal' ? { ...claim, holder: 'own' } : claim,
  );
};

const LEADING = roles('link', 'by', 'uses');

/** Whom a sentence is about. */
interface About {
  /** As far as its first part with a subject tells. */
  who: Who;
  /** Whether it names somebody else: "which Northwind runs". */
  namesElse: boolean;
}

export const aboutWhom = (tokens: readonly Token[], words: string, pack: ClaimWords): About => {
  const parts = partsOf(tokens, words, pack);
  const who = parts.map((part) => subjectOf(part).who).find((each) => each !== null) ?? null;
  const isElse = roleAt(tokens, 0) === 'own' && who === 'else';
  const isName = parts[0]?.isName;
  return {
    who,
    namesElse: isElse || tokens.some((token, at) => isName?.(token) === true && LEADING.has(roleAt(tokens, at - 1))),
  };
};
