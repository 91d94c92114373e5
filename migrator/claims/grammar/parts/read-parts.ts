import type { ClaimWords } from '../../../../model/languages/claim-words';
import type { Claim } from '../claim';
import type { Token } from '../tokens';
import { doubtsIn, isInfinitive, isOver, isPossible } from './doubt';
import { isYearly, REPORTED } from './audit';
import { sayingOf } from './evidence';
import { groupsOf } from './groups';
import { holderOf, type Context } from './holder';
import {
  BESIDE,
  ELSE,
  has,
  hasParticiple,
  hasRole,
  LINKING,
  PARTICIPLES,
  roleAt,
  roles,
  type Group,
  type Part,
  type Saying,
} from './part';
import { signedParts } from './signature';
import { partsOf } from './split';
import { isRunBy, isRunByName, lastOf, NOBODY, subjectOf, type Subject, type Who } from './subject';
import { goesOn } from './tail';

/** A part behind "which" or "that" whose subject stands before it, or one that only has a participle. */
const relationOf = (part: Part, { who }: Subject, at: number): 'participle' | 'relative' | null => {
  const { tokens, mark } = part;
  const first = tokens.find(({ role }) => !BESIDE.has(role) && role !== 'standard');
  const isBare = at > 0 && who === null && !part.verbLast && first !== undefined && PARTICIPLES.has(first.role);
  if (isBare && (mark === 'comma' || mark === 'dash')) return 'participle';
  // "…, das nach ISO 27001 zertifiziert ist"
  const isFinal = roleAt(tokens, 0) === 'article' && LINKING.has(roleAt(tokens, tokens.length - 1));
  const isRelative =
    (mark === 'link' && who === null) || (mark === 'comma' && (roleAt(tokens, 0) === 'link' || isFinal));
  return isRelative ? 'relative' : null;
};

/** Whether a part names somebody else beside its subject; not "operated by Globex". */
const isMixed = ({ tokens }: Part): boolean =>
  !hasRole(tokens, 'standard', 'auditor') &&
  tokens.some(({ role }, at) => ELSE.has(role) && !(role === 'uses' && roleAt(tokens, at + 1) === 'own'));

const RUN = roles('uses', 'operate');
const BEFORE_AUTHOR = roles('article', 'adverb', 'all');

/** Whether a part says that the author runs something: "operated by our own teams", 由我们运营. */
const isRunByAuthor = ({ tokens, mark, isUsing }: Part): boolean =>
  // "which we operate ourselves"
  (mark === 'link' && roleAt(tokens, 0) === 'own' && hasRole(tokens.slice(1, 3), 'operate')) ||
  tokens.some(({ role }, at) => {
    const by = tokens.slice(at + 1).find((each) => !BEFORE_AUTHOR.has(each.role))?.role;
    const isBy = role === 'by' && (by === 'own' || by === 'our' || by === 'us');
    const near = tokens.slice(Math.max(0, at - 2), at + 6);
    return isBy && near.some((each) => RUN.has(each.role) && !isUsing(each));
  });

/** "The data centre, operated by our own teams, is": what the author runs itself is the author's. */
const runByAuthor = (part: Part, next: Part | undefined, subject: Subject): Subject => {
  const isInserted = next?.mark === 'comma' || next?.mark === 'link';
  if (!isRunByAuthor(part) && !(isInserted && isRunByAuthor(next))) return subject;
  const standard = part.tokens.findIndex(({ role }) => role === 'standard');
  const lead = part.tokens.slice(0, standard < 0 ? undefined : standard);
  const at = lead.findLastIndex(({ role }) => ELSE.has(role));
  return at < 0 ? subject : { who: 'own', at: Math.max(at, subject.at) };
};

/** さくら丘のデータセンター部門は: a topic of the author's. */
const isTopic = ({ tokens, verbLast }: Part, { who, at }: Subject): boolean =>
  verbLast && who === 'own' && at === 0 && tokens.at(-1)?.role === 'mark';

/** Whose it is that an auditor examines in a part: "examines our controls", 对平台进行审计. */
const auditedIn = ({ tokens }: Part): Context['audited'] => {
  if (hasRole(tokens, 'our', 'us')) return 'own';
  return hasRole(tokens, 'auditor') &&
    hasRole(tokens, 'audit', 'audited') &&
    hasRole(tokens, 'thing') &&
    !has(tokens, ELSE)
    ? 'company'
    : null;
};

const isStatement = ({ role }: Token): boolean => role === 'standard' || LINKING.has(role);

const isNeutral = ({ role }: Token): boolean => role === 'standard' || BESIDE.has(role);

/** The subject of each part of a sentence, and what the part inherits from those before it. */
const contextsOf = (parts: readonly Part[]): Context[] => {
  const named = parts.map(subjectOf);
  const subjects = parts.map((part, at): Subject => {
    const own = named[at] ?? NOBODY;
    const subject = own.who === 'else' ? runByAuthor(part, parts[at + 1], own) : own;
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
    // 我们的服务部署在山岚云上，该云平台: what has no name may be what the part before names
    const isNameless = pursued && subject.who === 'company' && !part.tokens.slice(0, subject.at).some(isStatement);
    const inherited = ((): Who => {
      // "Globex – certified to ISO 9001 – certified to ISO 14001"
      if (relation === 'participle' && at > 1 && subjects[at - 1]?.who === null)
        return contexts[at - 1]?.inherited ?? null;
      // "ISO 27001 – certified by Northcert" names nobody
      const isBareStandard =
        before !== undefined && hasRole(before.tokens, 'standard') && before.tokens.every(isNeutral);
      if (relation === 'participle' && isBareStandard) return current;
      if (relation !== null && before !== undefined) return lastOf(before, current);
      return pursued ? 'else' : current;
    })();
    contexts.push({
      subject: isNameless ? { ...subject, who: 'else' } : subject,
      inherited,
      next: subjects[at + 1]?.who ?? null,
      audited: before === undefined ? null : auditedIn(before),
    });
    // "Globex, a maker of pumps, has …"
    const isInserted =
      current !== null &&
      part.mark === 'comma' &&
      behind?.mark === 'comma' &&
      subjects[at + 1]?.who === null &&
      !hasRole(part.tokens, 'standard') &&
      !part.tokens.every(({ role }) => role === 'own');
    if (subject.who === null || part.mark === 'link' || relation !== null || isInserted) return;
    current = subject.who;
    // the data centre that the author runs
    const isRun =
      (named[at]?.who === 'else' && subject.who === 'own' && hasRole(part.tokens, 'others')) ||
      isRunBy(part) ||
      isTopic(part, subject);
    mixed = (isMixed(part) || isRunByName(part)) && !isRun;
  });
  return contexts;
};

/** "Certified to ISO 9001, we": what stands in front of its subject. */
const inFront = (part: Part, said: Saying, context: Context, at: number): Context => {
  const isFirst = at === 0 && context.inherited === null && context.next === 'own';
  const isHeld = said.verb === 0 && roleAt(part.tokens, 0) === 'hold';
  if (!isFirst || !(hasParticiple(part, said) || isHeld || part.isPresupposing)) return context;
  // "Family business certified to ISO 9001, we"
  const isBody = roleAt(part.tokens, context.subject.at) === 'body' && !has(part.tokens, ELSE);
  return { ...context, inherited: 'own', ...(isBody && { subject: NOBODY }) };
};

const ADDED = roles('article', 'our', 'proof', 'certificate', 'report', 'preposition', 'of', 'topic', 'valid');
const GAP = roles('own', 'our', 'company', 'standard', 'unknown');
const GAP_MARKS = roles('comma', 'and', 'semicolon');

/** The claim that a part makes of a list of standards. */
const claimOf = ({ tokens }: Part, { first, last }: Group, holder: Claim['holder']): Claim => ({
  holder,
  standards: tokens.slice(first, last + 1).flatMap(({ standard }) => standard ?? []),
  from: tokens[0]?.from ?? 0,
  to: tokens.at(-1)?.to ?? 0,
});

const isClaimOf = ({ tokens }: Part, { from, to }: Claim): boolean =>
  from <= (tokens[0]?.from ?? 0) && to >= (tokens.at(-1)?.to ?? 0);

/** "In addition to ISO 27001, Globex has been awarded ISO 27018": what stands in front is held as well. */
const addedTo = (claims: readonly Claim[], parts: readonly Part[]): Claim[] => {
  const [lead, next] = parts;
  const [group, ...others] = groupsOf(lead?.tokens ?? []);
  if (lead === undefined || group === undefined || roleAt(lead.tokens, 0) !== 'and') return [];
  if (!lead.tokens.slice(1, group.first).every(({ role }) => ADDED.has(role))) return [];
  const claimed = claims.find((claim) =>
    [others.length > 0 ? lead : undefined, next].some((part) => part && isClaimOf(part, claim)),
  );
  const isKnown = claims.some(({ standards }) => standards.some(({ from }) => from === lead.tokens[group.first]?.from));
  return claimed === undefined || isKnown ? [] : [claimOf(lead, group, claimed.holder)];
};

/** "…, and our other plant to ISO 45001": what a part without a verb says is what the part before it says. */
const gapsOf = (claims: readonly Claim[], parts: readonly Part[]): Claim[] =>
  parts.flatMap((part, at): Claim[] => {
    const { tokens, mark } = part;
    const [group, ...others] = groupsOf(tokens);
    const before = parts[at - 1];
    const claim = before && claims.find((each) => isClaimOf(before, each));
    if (before === undefined || claim === undefined || group === undefined || others.length > 0) return [];
    const isGap =
      tokens.every(({ role }) => GAP.has(role) || BESIDE.has(role)) &&
      roleAt(tokens, group.first - 1) === 'preposition';
    const { who } = subjectOf(part);
    const isJoined = GAP_MARKS.has(mark ?? 'unknown') && hasRole(before.tokens, 'certified', 'again');
    return isGap && isJoined && (who === 'own' || who === 'company') ? [claimOf(part, group, claim.holder)] : [];
  });

/** "the ISO 27001 certificate, which Northcert has awarded us": what somebody gives to the author. */
const givenBehind = (claims: readonly Claim[], parts: readonly Part[]): Claim[] =>
  parts.flatMap((part, at): Claim[] => {
    const next = parts[at + 1];
    const [group, ...others] = groupsOf(part.tokens);
    if (next === undefined || group === undefined || others.length > 0) return [];
    if (claims.some((claim) => isClaimOf(part, claim)) || has(part.tokens, TAKING) || has(next.tokens, TAKING))
      return [];
    const isGiven = hasRole(next.tokens, 'us') && hasRole(next.tokens, 'award') && next.mark !== 'semicolon';
    return isGiven && hasRole(part.tokens, 'proof', 'certificate', 'report') ? [claimOf(part, group, 'own')] : [];
  });
const FINDING = roles('audited', 'award', 'obtain', 'affirmed');

/** "An independent auditor has confirmed that our controls meet SOC 2": what an auditor says of the author. */
const foundByAuditors = (claims: readonly Claim[], parts: readonly Part[]): Claim[] =>
  parts.flatMap((part, at): Claim[] => {
    const before = part.mark === 'link' ? parts[at - 1] : undefined;
    const lead = before?.tokens ?? part.tokens;
    const [group, ...others] = groupsOf(part.tokens);
    if (group === undefined || others.length > 0 || claims.some((claim) => isClaimOf(part, claim))) return [];
    const isReported = part.tokens.every(
      ({ standard }) => standard === undefined || REPORTED.has(standard.standard.statement),
    );
    const isAuditor = lead.find(({ role }) => !BESIDE.has(role))?.role === 'auditor' && has(lead, FINDING);
    const isOurs = hasRole(part.tokens, 'our') || part.tokens.some(({ isName }) => isName === true);
    const isOpen = [part, before].some((each) => each !== undefined && has(each.tokens, TAKING));
    // "has issued our report"; the date, or a plan, of an audit can be confirmed as well
    const isFound = before === undefined ? hasRole(part.tokens, 'report') : part.isConforming;
    return isReported && isAuditor && isOurs && isFound && !isOpen ? [claimOf(part, group, 'own')] : [];
  });
const TAKING = roles('plan', 'negation', 'past', 'condition', 'told', 'others', 'uses', 'need', 'can');

/** 2012年に ISO 14001、2020年には ISO 45001 の認証を取得: what stands in front of a verb that comes last. */
const gapsInFront = (claims: readonly Claim[], parts: readonly Part[]): Claim[] =>
  parts.flatMap((part, at): Claim[] => {
    const next = parts[at + 1];
    const claim = next && claims.find((each) => isClaimOf(next, each));
    const [group, ...others] = groupsOf(part.tokens);
    const isGap = part.tokens.every(({ role }) => role === 'standard' || BESIDE.has(role));
    if (!part.verbLast || claim === undefined || group === undefined || others.length > 0 || !isGap) return [];
    return next?.mark === 'comma' ? [claimOf(part, group, claim.holder)] : [];
  });

/** The claims that a sentence makes outright, part by part. */
export const readParts = (tokens: readonly Token[], words: string, pack: ClaimWords): Claim[] => {
  const parts = partsOf(tokens, words, pack);
  const contexts = contextsOf(parts);
  const { takeBack, leaveOpen, quote } = doubtsIn(words);
  const claims = contexts.flatMap((context, at): Claim[] => {
    const part = parts[at];
    if (part === undefined) return [];
    return groupsOf(part.tokens).flatMap((group): Claim[] => {
      const said = sayingOf(part, group);
      if (
        said === null ||
        (isOver(part, group) && roleAt(part.tokens, said.verb) !== 'cover') ||
        goesOn(part, group, said) ||
        isInfinitive(part, said)
      )
        return [];
      if (isPossible(part, said) || takeBack(part, group, said) || quote(parts, at, said)) return [];
      const holder = holderOf(part, group, said, inFront(part, said, context, at));
      if (holder === null || leaveOpen(parts, at, context.subject.who === null)) return [];
      const claim = claimOf(part, group, holder);
      return [isYearly(part, said) ? { ...claim, awaitsReport: true } : claim];
    });
  });
  const signed = signedParts(parts, words)
    .filter((part) => !claims.some((claim) => isClaimOf(part, claim)))
    .flatMap((part) => groupsOf(part.tokens).map((group) => claimOf(part, group, 'own')));
  claims.push(
    ...signed,
    ...addedTo(claims, parts),
    ...gapsOf(claims, parts),
    ...gapsInFront(claims, parts),
    ...givenBehind(claims, parts),
    ...foundByAuditors(claims, parts),
  );
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
  /** Whether any of its parts is about the author. */
  namesOwn: boolean;
}

export const aboutWhom = (tokens: readonly Token[], words: string, pack: ClaimWords): About => {
  const parts = partsOf(tokens, words, pack);
  const all = parts.map((part) => subjectOf(part).who);
  const who = all.find((each) => each !== null) ?? null;
  const isElse = roleAt(tokens, 0) === 'own' && who === 'else';
  const isName = parts[0]?.isName;
  return {
    who,
    namesOwn: all.includes('own'),
    namesElse: isElse || tokens.some((token, at) => isName?.(token) === true && LEADING.has(roleAt(tokens, at - 1))),
  };
};
