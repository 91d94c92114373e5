import type { Standard } from '../../../model/catalogue/catalogue';
import type { FindStandards } from '../../../model/catalogue/find-standards';
import { levelsIn } from '../../../model/catalogue/printed-level';
import { isAdvised, isClaim } from './claims';
import { findDocuments } from '../facts/linked';
import { hasEnded, isDenied, isNegated, isOthers, isRenewed } from './negated';
import { isRanked, type IsOwn } from './ranked';
import type { Sentence } from './sentence';

/** Words that are only used of an existing certificate. */
const OUTRIGHT =
  /\b(?:certified|accredited|attested|certificates?|awarded|conferred|granted|achieved|obtained|earned|received|passed|holds?|held|issued|registered|completed|renewed)\b|\b(?:owns?|maintains?)\b[^.;]{0,40}\bcertifications?\b|\breports?\b[^.;]{0,40}\b(?:from|by|available|covers|covering)\b|\b(?:assessed|validated|evaluated)\s(?:as|to\sbe)\s(?:\w+ly\s|being\s)*(?:compliant|conformant|conforming|in\scompliance|meeting)\b|证书|获得|获颁|荣获|通过|取得|持有|颁发|签发|出具|备案/i;

/** Whether a sentence states explicitly that a certificate is held, not only that an audit or compliance exists. */
export const isOutright = (sentence: Sentence): boolean => isClaim(sentence) && OUTRIGHT.test(sentence.words);

/** A link to a certificate or report is evidence by itself. */
const EVIDENCE = /\[[^\]]*(?:certificate|attestation|audit report|证书|审计报告|审核报告)[^\]]*\]/i;

const hasLapsed = (sentences: readonly Sentence[]): boolean => sentences.some(hasEnded) && !sentences.some(isRenewed);

/** What readers may want, which says nothing of the certificate: "If you intend to store …". */
const INTENTION = /^(?:if|when|where)\s(?:you|your|customers?)\b|^(?:如果?|若|当)(?:您|你|客户)/i;
const STATUS =
  /^(?:(?:current|certification|certificate|compliance|audit)\s)?(?:status|state)$|^(?:当前|认证|证书)?状态$/i;
/** A status that says that a certificate is held. */
const AFFIRMED =
  /^(?:[✅✔☑✓🟢]\uFE0F?\s*)?(?:(?:currently\s)?(?:certified|active|valid|achieved|obtained|awarded|granted|held|completed|passed|in force)\b|(?:已(?:获得?|取得|通过|认证)|有效|持有))(?!\s(?:by|in|for|until)?\s?(?:q[1-4]|h[12])\b)/iu;

/**
 * Whether sentences about a standard say that its certificate is held. If some of them say that it is planned or
 * denied, vague words about audits do not count. A certificate that has ended and was not renewed is not held.
 */
export const saysHeld = (
  sentences: readonly Sentence[],
  standard: Standard,
  find: FindStandards,
  isOwn: IsOwn,
): boolean => {
  const { key, levels } = standard;
  const about = sentences.filter(({ words }) => {
    const named = find(words);
    return named.length === 0 || named.some(({ standard }) => standard.key === key);
  });
  if (hasLapsed(about)) return false;
  const statuses = about.filter(({ label }) => label !== null && STATUS.test(label));
  if (statuses.some(({ words }) => AFFIRMED.test(words))) return true;
  // "Status: Planned" is about the certificate, whatever else is said of it
  if (statuses.length > 0 && statuses.every(isDenied)) return false;
  if (about.some((each) => isDenied(each) && !INTENTION.test(each.words))) return about.some(isOutright);
  if (levels && about.some((each) => isLevel(each) || isRanked(each, standard, find, isOwn))) return true;
  return (
    about.some((each) => isClaim(each) && (isOutright(each) || !isAboutStandard(each, find))) ||
    findDocuments([...about]).some(({ quote }) => EVIDENCE.test(quote.text))
  );
};

/**
 * Whether a sentence says outright that somebody of its own holds a certificate of a standard: "Acme is ISO 27001
 * certified". Below a title that is not printed, less may be a text about the standard.
 */
export const saysWhoHolds = (sentences: readonly Sentence[], { key }: Standard, find: FindStandards): boolean =>
  sentences.some(
    (each) =>
      (isOutright(each) || (isClaim(each) && EVIDENT.test(each.words))) &&
      (OF_SOMEBODY.test(each.words) || (!isAboutStandard(each, find) && !NOBODY.test(each.words))) &&
      find(each.words).some(({ standard }) => standard.key === key),
  );

/** Whether a sentence says that a law is complied with. */
export const saysComplies = (sentences: readonly Sentence[], { key }: Standard, find: FindStandards): boolean =>
  sentences.some(
    (each) =>
      isClaim(each) && COMPLIES.test(each.words) && find(each.words).some(({ standard }) => standard.key === key),
  );

const COMPLIES =
  /\b(?:compl(?:y|ies|ied|iant|iance)|conforms?|meets?|adheres?|aligned|certified|certification|attest\w*|assess(?:ed|ment)|authori[sz]ed|supports?)\b|符合|遵守|遵循|满足|认证|合规/i;

/** A report that tells of somebody: "The SOC 3 report describes Acme’s controls". */
const OF_SOMEBODY =
  /^The\s[^.]{2,30}\s(?:report|certificate)\s[^.]*\b(?:of|to|describes|covers)\s(?:\p{Lu}\p{Ll}+\s)*\p{Lu}\p{Ll}+['’]s\s/u;
const EVIDENT = /certif|\breports?\b|attest|authori[sz]|\bATO\b|报告|认证|证书/i;
const NOBODY =
  /^(?:an?|the|this|these|some|many|most|all|every)\s(?:[\w-]+\s){0,2}(?:standards?|reports?|certificates?|certification|audits?|auditors?|assessors?|companies|organi[sz]ations?|merchants?|providers?)\b|^(?:companies|organi[sz]ations|merchants|providers|auditors|assessors|businesses)\b|^(?:企业|组织|机构|商户|该标准|该认证|认证机构)/i;

const OPENING = /^(?:it|this|these|the standard|the framework|the report|该标准|该认证|该报告|此标准|此认证|本标准)\b/i;
const ARTICLE = /^(?:the|an?|中国|国家标准)?\s*$/i;

/**
 * Whether a sentence describes the standard: it begins with the standard and does not state that a certificate is held.
 */
const isAboutStandard = ({ words }: Sentence, find: FindStandards): boolean => {
  const [first] = find(words);
  return OPENING.test(words) || (first !== undefined && ARTICLE.test(words.slice(0, first.from)));
};

/** Whether a sentence gives a level under a label: "Public cloud platform: Level 3". */
const isLevel = (sentence: Sentence): boolean =>
  sentence.label !== null &&
  sentence.words.length <= 20 &&
  levelsIn(sentence.words).length === 1 &&
  announcesLevels(sentence);

const RECOMMENDED =
  /recommend|suggest|example|refer(?:ence|s)\b|guid(?:e|ance)|typical|minimum|建议|推荐|参考|示例|举例|指引|指南/i;
const GRANTED =
  /通过|获得|取得|持有|备案|测评|认证|证书|\b(?:completed|passed|obtained|achieved|received|holds?|held|certif\w+|granted|awarded|registered|rated|classified)\b/i;

/** Whether a list stands below words that say that its levels are held. A line outside of a list speaks for itself. */
export const announcesLevels = ({ lead }: Sentence): boolean =>
  lead === null || (GRANTED.test(lead) && !RECOMMENDED.test(lead) && !isAdvised(lead) && !isNegated({ words: lead }));

/** Whether any sentence of a short statement denies it; a short statement is judged as a whole. */
export const takesBack = (sentences: readonly Sentence[]): boolean =>
  hasLapsed(sentences) || sentences.some((each) => isDenied(each) || isOthers(each));
