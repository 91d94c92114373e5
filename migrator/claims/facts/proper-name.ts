/**
 * Names of bodies as texts print them. A name identifies one body; "an independent auditor" and 第三方测评机构 do not.
 */

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{N}&'’.-]*|\d+\p{Lu}[\p{L}\p{N}-]*)`;
const LEGAL = String.raw`,?\s+(?:Co\.|Ltd\.?|Inc\.?|LLC|LLP|Limited|GmbH|AG|S\.A\.|B\.V\.|Corp\.?)`;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
/** A linking word, except before a date: "Marlow & Finch LLP on June 30". */
const LINK = String.raw`\s+(?:(?:of|for|and|&|the|de|der|du|on)\s+){0,2}(?!${MONTH}(?:\s+\d|,|\.|$))`;
const BRACKET = String.raw`\s*[(（][^()（）]{2,60}[)）]`;
const ENGLISH = new RegExp(String.raw`(?:the\s+)?(${WORD}(?:${LEGAL}|${LINK}${WORD}|${BRACKET})*,?)`, 'uy');

const ABBREVIATED = /(?:Ltd|Co|Inc|Corp|S\.A|B\.V)\.$/;
const NO_BODY =
  /^(?:Independent|Third|External|Accredited|Certified|International Auditors?|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|Level|Our|We|Customers?|This|These|It)\b/;

/** An adjective made from a name: "BSI-accredited auditors" does not refer to BSI itself. */
const QUALIFIED = /-(?:accredited|certified|approved|qualified|recogni[sz]ed)$/i;

/** The role before a body's name: "the certification body CESI". */
const ROLE =
  /(?:(?:the|an?|our)\s+)?(?:(?:independent|accredited|external|international|global|leading)\s+)*(?:certification bod(?:y|ies)|certifier|registrar|auditors?|auditing firm|audit firm|assessor|third[- ]party(?: auditor| assessor| organi[sz]ation)?|testing (?:agency|laboratory))[,:]?\s+/iy;

/** What follows a name that is the subject of a clause. */
const CLAUSE = /^\s+(?:has|have|had|is|are|was|were|can|will|now)\b/;

/** The English name that begins at an offset, or null. */
export const englishName = (text: string, at: number): string | null => {
  ROLE.lastIndex = at;
  ENGLISH.lastIndex = at + (ROLE.exec(text)?.[0].length ?? 0);
  const isBehindComma = /,\s+$/.test(text.slice(at, ENGLISH.lastIndex));
  const found = ENGLISH.exec(text)?.[1]?.replace(/,$|['’]s$/, '');
  // "by an independent organization, Lanchuan has shown": the name begins the next clause
  if (isBehindComma && CLAUSE.test(text.slice(ENGLISH.lastIndex))) return null;
  if (found === undefined || [NO_BODY, QUALIFIED, QUALIFICATION].some((pattern) => pattern.test(found))) return null;
  return ABBREVIATED.test(found) ? found : found.replace(/\.$/, '');
};

/**
 * A pattern for one Chinese name of at most 61 characters. It stops at punctuation and at words that end the preceding
 * phrase.
 */
export const CHINESE_NAME = String.raw`((?:(?!由|经(?![济贸营纬])|的|每|对|将|被|于|及|并|和(?![谐平])|获|通过)[^，。；、：:,;“”"《》！？\s])(?:(?!由|经(?![济贸营纬])|的|每|并|通过|获得|取得|获颁)[^，。；、：:,;“”"《》！？]){0,60}?)`;

const BODY = /公司|中心|联盟|协会|学会|院|研究所|事务所|局|部|委员会|委|集团|实验室|机构|组织|署|厅|[A-Z]{2,}/;
const UNNAMED =
  /授权|第三方|独立|权威|专业|资质|认可的|指定|相关|^我们|客户|^您|^(?:[\u4e00-\u9fff]{0,6})(?:测评|认证|审核|评测|检测|审计|评估|颁发|发证)(?:机构|单位|公司|部门)$/;

/** Words of the sentence that precede a name, including the type of the body: 国际认证机构. */
const IN_FRONT =
  /^(?:(?:得了?|取得|了|为|是|以|在|从|向|其|该|此|根据|依据|按照|经过|每年|均|已|证书|报告)+|[^A-Z]{0,10}?(?:认证|测评|审核|审计|评测)机构(?=.{2}))/;

/** Short names of well-known firms that contain no word for a body: 安永, 德勤. */
const SHORT = /^[\u4e00-\u9fff]{2,4}$/;
/** A name in Latin letters within a Chinese sentence. */
const LATIN = /^[A-Z][A-Za-z&.'’-]+(?:\s(?:[A-Z][A-Za-z&.'’-]*|&)){0,5}$/;
const GENERIC = /[方人者们家商]$|部门|单位|政府|官方|企业|公司|机构|团队|专家|国际|国内|本/;

/**
 * The Chinese name in the text that a pattern found, or null if it names nobody. `short` also accepts names that do not
 * end like those of bodies, for sentences that leave no doubt.
 */
export const chineseName = (found: string | undefined, short = false): string | null => {
  const name = (found ?? '')
    .trim()
    .replace(IN_FRONT, '')
    .replace(IN_FRONT, '')
    .replace(DATE_BEHIND, '')
    .replace(BEHIND, '')
    .trim();
  if (name.length < 2 || name.length > 60 || UNNAMED.test(name) || QUALIFICATION.test(name)) return null;
  return BODY.test(name) || (short && (LATIN.test(name) || (SHORT.test(name) && !GENERIC.test(name)))) ? name : null;
};

/** Qualifications of an examiner, such as QSA; they do not name one. */
const QUALIFICATION = /^(?:QSA|QSAC|ASV|CPA|3PAO|ISA|CB)s?$/;

/** When a body acted: 于2020年, 2021年5月. */
const DATE_BEHIND =
  /\s*(?:于|在)?\s*(?:(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4})\s*年.*$|\s*(?:于|在)?\s*(?:19|20)\d{2}[-/.].*$/;

/** Words after the names of several bodies that act together. */
const BEHIND = /(?:联合|共同|等)$/;

const ENDS_AS_BODY = /(?:公司|中心|联盟|协会|学会|研究院|研究所|局|部|委员会|委)(?:[（(][^（）()]{2,30}[)）])?$/;

/** Whether words end like the name of a Chinese body. */
export const endsAsBody = (words: string): boolean => ENDS_AS_BODY.test(words.trim());
