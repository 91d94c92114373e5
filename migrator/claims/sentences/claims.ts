import { isNegated, isSequel } from './negated';
import type { Sentence } from './sentence';

/** Statements about a standard in general, or about anybody who follows it. */
const DEFINITION = [
  /\b(?:organi[sz]ations?|companies|providers|businesses|entities|systems|platforms|vendors) (?:that|which|who|can|may|must|should|seeking|wishing)\b/i,
  /^(?=.{2,90}\s(?:is|was)\s)(?:the\s|an?\s)?(?:[\w/.:()&, -]*\b(?:iso|iec|soc|pci|csa|mlps|djcp|trucs|tcs|gb|hipaa|gdpr|fedramp|c5|tisax|star|csf|standard|framework|scheme|program(?:me)?|certification|audit|assessment|regulation|law|act|report)\b[\w/.:()&, -]*|it|this|that)\s(?:is|was)\s(?:an?|the|one of|first|designed|intended)\b/i,
  /^(?:any|all|every|each|most)\s(?:\w+\s){0,3}(?:company|companies|organi[sz]ations?|merchants?|providers?|entit(?:y|ies)|business(?:es)?|vendors?|agenc(?:y|ies))\b/i,
  /^(?:[Rr]eports?|[Cc]ertificates?|[Aa]udits?|[Aa]ssessments?|[Aa]ttestations?|[Ee]xaminations?|[Cc]ertifications?|[Aa]uditors?|[Aa]ssessors?) (?:are|is|must|can|may|will)\b(?![^.]*\bby\s(?:the\s)?\p{Lu})/u,
  /\b(?:certification|certificate|compliance|attestation|report)\b[^.]{0,60}\b(?:means?|demonstrates?|shows?|indicates?|proves?|requires?|ensures?|describes?|helps?)\b[^.]{0,40}\b(?:an?|any|every|the) (?:service )?(?:organi[sz]ation|company|provider|business|vendor)\b/i,
  /(?:是|为)(?!(?:国内|全球|中国|我国|业界|目前)?(?:第一|首|唯一)[^，。；]{0,12}(?:通过|获得|取得|获颁))(?:一|由|全球|国际|国内|首|第|目前|当前|世界|中国|我国|国家|业界|唯一|针对|在|指|对|用).{0,60}(?:标准|规范|法规|法律|框架|体系|制度|办法|要求|报告)/,
  /(?:企业|组织|机构|单位|厂商|商户|实体|运营者|系统|任何人)(?:都|均)?(?:可|可以|能|能够|应|应当|须|需|需要|必须|若|如)(?!何)/,
  // a level names the systems that it is for: "level 2 systems", 三级系统
  /(?:^|[，；;。])(?:第?[一二三四五1-5]级(?:及|或)?(?:以上)?(?:的)?(?:信息|网络|业务|等保)?系统|(?:共?分|划分)(?:为|成)[^，。；]{0,4}[级类档])/,
  /^(?:level|class|grade)\s\S+(?:\s(?:and|or|to)\s\S+)*\s(?:systems|platforms)\b/i,
  /认证(?:，)?(?:即|就)?(?:代表|意味|表明|标志|证明|说明|表示|有助)(?:着|于)?(?:该|被认证的?)?(?:企业|组织|机构|单位|厂商|服务商)/,
];

const CLAIM =
  /\b(?:certified|certificates?|certification|accredited|attest(?:ed|ation|s)?|audit(?:ed|s)?|assess(?:e[sd]|ments?)?|evaluat(?:e|ed|es|ion)|validat(?:ed|es)|awarded|conferred|granted|achiev(?:ed|es)|obtain(?:ed|s)|earned|received|passed|holds?|held|compl(?:y|ies|iant|ied)|conform(?:s|ed|ant)?|meets?|rated?|rates|classif(?:ied|ies)|implement(?:ed|s)|registered|authori[sz]ed|authori[sz]ations?|authority to operate|issue[dr]?|reports?|undergo(?:es)?|examin(?:es|ed|ations?))\b|\b(?:owns?|maintains?)\b[^.;]{0,40}\bcertifications\b|\bcompleted\b[^.;]{0,60}\b(?:testing|registration|filing)\b|\b(?:type|level)\s?(?:\d|i{1,3}|iv)\s(?:(?:audit|report|examination|assessment|attestation|is|was|has|been|[–—-])\s){0,4}(?:completed|obtained|achieved)\b|(?:type|level)\s?(?:\d|i{1,3}|iv)\s?(?:审计|报告|鉴证)?已完成|证书|认证|获得|获颁|通过|取得|持有|颁发|签发|出具|评定|定级|测评|备案|审核|审计|评估|符合|遵循|实施|遵守|满足/i;

const ENGLISH_OBLIGATION =
  /\b(?:must|should|shall|ought to|needs? to|ha(?:s|ve) to|are (?:required|recommended|advised|expected) to|is (?:required|recommended|advised|expected) to|usually|typically|generally)\s(?:\w+ly\s|also\s|all\s|then\s)*(?:be|have|hold|obtain|pass|achieve|complete|get|receive|register|require|undergo)\b/i;
const CHINESE_OBLIGATION =
  /(?:应|应当|必须|须|需|需要|要求|一般|通常|建议|推荐|宜|可以?)(?:先|都|均|要|当|在[^，。；]{1,12})?(?:通过|取得|获得|持有|具备|具有|完成|办理|进行|开展|达到|定为|选择)/;
const REFERENCE =
  /^(?:recommended|suggested|typical|minimum|example|reference)\b[^.]{0,60}[:：]$|^[^，。；]{0,20}(?:参考|建议|示例|指引)[:：]?$/i;

/** Whether a text says what ought to be done, or is usual, rather than what was done. */
export const isAdvised = (words: string): boolean =>
  [ENGLISH_OBLIGATION, CHINESE_OBLIGATION, REFERENCE].some((pattern) => pattern.test(words));

/** Whether a sentence may state a fact about what the page's organization holds now. */
export const isFactual = (sentence: Sentence): boolean => !isNegated(sentence);

/** The longest text beside a label that is a name or a number rather than a sentence. */
const LONGEST_VALUE = 80;

/** Whether a sentence may say what the page's organization holds: it neither denies nor advises nor explains. */
export const mayClaim = (sentence: Sentence): boolean =>
  isFactual(sentence) &&
  !isSequel(sentence) &&
  !isAdvised(sentence.words) &&
  !DEFINITION.some((pattern) => pattern.test(sentence.words));

/**
 * Whether a sentence says that a certificate is held. For a labelled value, the label says so: "Certification body: …".
 */
export const isClaim = (sentence: Sentence): boolean => {
  const { words, label } = sentence;
  if (!mayClaim(sentence)) return false;
  return CLAIM.test(words) || (label !== null && words.length <= LONGEST_VALUE && CLAIM.test(label));
};
