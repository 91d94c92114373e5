import type { FindStandards } from '../../../model/catalogue/find-standards';
import type { Sentence } from '../sentences/sentence';
import { chineseName, endsAsBody } from './proper-name';

/** How many characters of a sentence are read on each side of the standard's name. */
const NEAR = 240;

const VERB =
  /\b(?:granted|awarded|obtain(?:ed|s)|achiev(?:ed|es)|receiv(?:ed|es)|earned|passed|gained|holds?|certified (?:to|against|under))\b/i;
const FOR =
  /^(?:[:-]\d{4})?\s*(?:(?:certifications?|certificates?|attestations?|reports?|audits?)\s+)?(?:for|of|covering)\s+(?:(?:the|its|our)\s+)?(.+)$/i;
const END =
  /,?\s+(?:which|that|who|as well as|and (?:has|have|is|are|was|were|also))\b|[;；.](?=\s|$)|,\s+(?:in|with|after|by)\b/;
const NO_THING =
  /^(?:first|second|third|fourth|\w+th) |^(?:a|one|two|three|several|many|\d+) |^(?:years?|compliance|information security)\b/i;

const CHINESE =
  /(?:获得|通过|取得|获颁|荣获)(?:了)?\s*((?:(?!获得|通过|取得|获颁|荣获)[^。；！？]){2,160}?)\s*(?:等)?\s*(?:共)?\s*(?:\d+|[一二三四五六七八九十两]+)?\s*(?:项|个|张)?$/;
const NO_CHINESE = /^(?:由|经|多|全部|首|第|了|国家|国际|全球|相关)|的$|系列|[（(][^）)]*$/;

/** The certified service as the subject of the sentence: "The Backup service was granted …", 备份服务获得……. */
const SUBJECT =
  /^(?:[Tt]he\s+)?([A-Z][\w.+-]*(?:\s+[A-Z0-9][\w.+-]*)*\s+services?)\s+(?:(?:operated|run) by \S+\s+)?(?:has|have|was|were|is|are)?\s*(?:also\s+|been\s+|successfully\s+)*(?:granted|awarded|obtained|achieved|received|earned|passed|certified)\b/;
const GOT = '(?:已|也|均|曾|成功|再次|经|通过|过|审核|评估|测评|并)*(?:获得|通过|取得|获颁)(?:了)?$';
const CHINESE_SUBJECTS = [
  new RegExp(`(?:^|[，。；的])\\s*([^，。；、的由]{2,30}服务)${GOT}`),
  // matches a list of services: 云主机、对象存储等 5 项服务通过了……
  new RegExp(
    `(?:^|[，。；的])\\s*([^，。；的由]{1,60}、[^，。；的由]{1,30}?)\\s*等?(?:共)?\\s*(?:\\d+|[一二三四五六七八九十两]+)\\s*(?:项|款|个|种)(?:云)?(?:服务|产品)?${GOT}`,
  ),
];

/**
 * What a certificate was granted for, if the sentence says so: "was granted Trusted Cloud Service Certification for
 * Azure Backup", 获得云主机、云存储等 2 项可信云服务认证.
 */
export const grantedFor = ({ words }: Sentence, find: FindStandards, key: string): string | null => {
  for (const { standard, from, to } of find(words)) {
    if (standard.key !== key) continue;
    const before = words.slice(Math.max(0, from - NEAR), from).trim();
    const english = VERB.test(before)
      ? FOR.exec(words.slice(to, to + 2 * NEAR))?.[1]
          ?.split(END)[0]
          ?.trim()
      : undefined;
    if (english !== undefined && english !== '' && !NO_THING.test(english)) return english;
    const giver = giverIn(before);
    const got = giver === undefined ? before : before.slice(0, before.lastIndexOf(giver)).trim();
    const chinese = giver === undefined ? CHINESE.exec(before)?.[1]?.trim() : undefined;
    const subject =
      SUBJECT.exec(before)?.[1] ??
      CHINESE_SUBJECTS.map((pattern) => pattern.exec(got)?.[1]?.trim()).find((each) => each !== undefined);
    if (subject !== undefined) return subject;
    if (chinese !== undefined && !NO_CHINESE.test(chinese) && !endsAsBody(chinese) && find(chinese).length === 0)
      return chinese;
  }
  return null;
};

/** The verbs that follow the name of an issuing body. */
const GIVES = /(?:联合|共同)?(?:组织|颁发|签发|授予|主办|发起|开展|推出)?(?:的)?$/;

/** The body whose name is at the end of the text before the standard: 获得数据中心联盟组织的. */
const giverIn = (before: string): string | undefined => {
  const giver = CHINESE.exec(before.replace(GIVES, ''))?.[1];
  return giver !== undefined && !/[由经]/.test(giver) && endsAsBody(giver) ? giver : undefined;
};

/**
 * The body that granted the certificate, if its name directly precedes the standard: 获得数据中心联盟可信云服务认证.
 */
export const grantedBy = ({ words }: Sentence, find: FindStandards, key: string): string | null => {
  for (const { standard, from } of find(words)) {
    if (standard.key !== key) continue;
    const giver = giverIn(words.slice(Math.max(0, from - NEAR), from).trim());
    if (giver !== undefined) return chineseName(giver);
  }
  return null;
};
