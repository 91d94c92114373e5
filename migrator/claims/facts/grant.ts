import type { FindStandards } from '../../../model/catalogue/find-standards';
import type { Standard } from '../../../model/catalogue/catalogue';
import { phrases } from '../../../model/languages/phrases';
import type { Sentence } from '../sentences/sentence';
import { endsAsBody, hanName } from './proper-name';

/** How many characters of a sentence are read on each side of the standard's name. */
const NEAR = 240;

const BEHIND = phrases('facts', ({ grant }) => grant.behind);
const BETWEEN = phrases('facts', ({ grant }) => grant.between);
/** The certified service as the subject of the sentence: "The Backup service was granted …", 备份服务获得……. */
const SUBJECTS = phrases('facts', ({ grant }) => grant.subjects);

/** The first that a rule finds by one of these. */
const firstBy = <Of>(all: readonly Of[], rule: (each: Of) => string | undefined): string | undefined => {
  for (const each of all) {
    const found = rule(each);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * The services for which a certificate was granted, if the sentence says so: "was granted Trusted Cloud Service Certification for
 * Azure Backup", 获得云主机、云存储等 2 项可信云服务认证.
 */
export const grantedFor = ({ words }: Sentence, find: FindStandards, key: string): string | null => {
  for (const { standard, from, to } of find(words)) {
    if (standard.key !== key) continue;
    const before = words.slice(Math.max(0, from - NEAR), from).trim();
    const behind = thingBehind(before, words.slice(to, to + 2 * NEAR));
    if (behind !== undefined && !isTopic(standard, behind)) return behind;
    const giver = giverIn(before);
    const got = giver === undefined ? before : before.slice(0, before.lastIndexOf(giver)).trim();
    const subject = firstBy(SUBJECTS, (pattern) => pattern.exec(got)?.[1]?.trim());
    if (subject !== undefined) return subject;
    const between = giver === undefined ? thingBetween(before) : undefined;
    if (between !== undefined && !endsAsBody(between) && find(between).length === 0) return between;
  }
  return null;
};

/** The subject of the standard itself is no service: "a certificate to ISO 22301 for business continuity". */
const isTopic = ({ name }: Standard, thing: string): boolean =>
  Object.values<string>({ ...name }).some((each) => each.toLowerCase().includes(thing.toLowerCase()));

const thingBehind = (before: string, behind: string): string | undefined =>
  firstBy(BEHIND, ({ verb, thing, end, not }) => {
    const found = verb.test(before) ? thing.exec(behind)?.[1]?.split(end)[0]?.trim() : undefined;
    return found === undefined || found === '' || not.test(found) ? undefined : found;
  });

const thingBetween = (before: string): string | undefined =>
  firstBy(BETWEEN, ({ thing, not }) => {
    const found = thing.exec(before)?.[1]?.trim();
    return found === undefined || not.test(found) ? undefined : found;
  });

/** The body whose name is at the end of the text before the standard: 获得数据中心联盟组织的. */
const giverIn = (before: string): string | undefined =>
  firstBy(BETWEEN, ({ thing, gives, notGiver }) => {
    const giver = thing.exec(before.replace(gives, ''))?.[1];
    return giver === undefined || notGiver.test(giver) || !endsAsBody(giver) ? undefined : giver;
  });

/**
 * The body that granted the certificate, if its name directly precedes the standard: 获得数据中心联盟可信云服务认证.
 */
export const grantedBy = ({ words }: Sentence, find: FindStandards, key: string): string | null => {
  for (const { standard, from } of find(words)) {
    if (standard.key !== key) continue;
    const giver = giverIn(words.slice(Math.max(0, from - NEAR), from).trim());
    if (giver !== undefined) return hanName(giver);
  }
  return null;
};
