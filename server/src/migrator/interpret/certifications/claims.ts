import type { Sentence } from './sentence';

/** What is still to come is no fact. */
const PLAN = [
  /\b(?:plan(?:s|ned|ning)?|intends?|intend(?:ed|ing)|aims?|aim(?:ed|ing)|hopes?|expects?|expected|scheduled|working|prepar(?:es?|ing)|on track) (?:to|for|towards?)\b/i,
  /\b(?:in progress|in the process of|under ?way|upcoming|coming soon|roadmap|not yet|(?:has|have|had|is|are) appl(?:ied|ying) for|applying for|seek(?:s|ing)|pursuing)\b/i,
  /\b(?:will|shall|is to|are to) (?:be |then be |soon be )?(?:seek|pursue|apply|undergo|obtain|achieve|receive|complete|take place|start|begin|follow|renew|transition|move|migrate|certified|audited|assessed|extended|added)\b/i,
  /计划|打算|(?<!虚|模|比)拟(?:于|申请|通过|开展|取得)|申请中|正在(?:申请|准备|筹备|推进|进行|办理)|筹备|准备(?:申请|通过)|即将|预计|争取|有望|尚未|还未|目标是|将(?:于|在|会|申请|通过|获得|取得|启动|完成|开展)/,
];

/** What is said not to be so. */
const DENIAL =
  /\b(?:not|never|no longer) (?:currently |yet |been |be )*(?:certified|accredited|audited|assessed|attested|hold|held|covered|in scope|available|compliant)|\bdoes not (?:apply|hold|cover)|\b(?:outside|out of) (?:the )?scope\b|未(?:通过|获得|取得|经|参加)|没有(?:通过|获得|取得)|不(?:在|属于).{0,6}范围|不适用/i;

/** What readers may or must do, rather than what was done. */
const ADVICE = [
  /^(?:you|your|customers?|clients?|tenants?|users?|if you|when you|before you|should you|please|learn|read|see|find|download|get|request|contact|click|visit|for (?:more|further|details))\b/i,
  /\b(?:you|customers?|your (?:own )?(?:organi[sz]ation|company|team)) (?:are|is|remains?) responsible\b|\b(?:you|customers?) (?:must|should|need to|have to)\b|\bhelps? (?:you|customers?|your)\b/i,
  /^(?:您|你|客户|用户|租户|如果您|如您|如需|若您|请|点击|下载|查看|了解)|您(?:应|需|必须|有责任|自己的)|由您|(?:帮助|协助)(?:您|客户|用户)/,
];

const QUESTION = /[?？]\s*$/;

/** Statements about a standard as such, and about whoever follows it. */
const DEFINITION =
  /\b(?:organi[sz]ations?|companies|providers|businesses|entities) (?:that|which|who|can|may|must|should|seeking|wishing)\b|^(?:[\w/.: -]{2,60}) (?:is|was) (?:an?|the|one of|first|designed|intended)\b|是(?:一|由|全球|国际|首|第|目前|世界|中国|国家|针对|在|指).{0,60}(?:标准|规范|法规|法律|框架|体系|制度|办法)/i;

const CLAIM =
  /\b(?:certified|certificates?|certification|accredited|attest(?:ed|ation|s)?|audit(?:ed|s)?|assess(?:e[sd]|ments?)?|evaluat(?:e|ed|es|ion)|validat(?:ed|es)|awarded|granted|achiev(?:ed|es)|obtain(?:ed|s)|earned|received|passed|holds?|held|compl(?:y|ies|iant|ied)|conform(?:s|ed|ant)?|meets?|rated?|rates|classif(?:ied|ies)|implement(?:ed|s)|registered|authori[sz]ed|authori[sz]ations?|authority to operate|issue[dr]?|reports?|undergo(?:es)?)\b|证书|认证|获得|获颁|通过|取得|持有|颁发|签发|出具|评定|定级|测评|备案|审核|审计|评估|符合|遵循|实施|遵守|满足/i;

/** Whether a sentence may state facts about what somebody holds now. */
export const isFactual = ({ words }: Sentence): boolean =>
  !QUESTION.test(words) && !DENIAL.test(words) && ![...PLAN, ...ADVICE].some((pattern) => pattern.test(words));

/** Beside a label stands a name or a figure, not a sentence. */
const LONGEST_VALUE = 80;

/** Whether a sentence says that something is held; of a labelled value the label says so: "Certification body: …". */
export const isClaim = (sentence: Sentence): boolean => {
  const { words, label } = sentence;
  if (!isFactual(sentence) || DEFINITION.test(words)) return false;
  return CLAIM.test(words) || (label !== null && words.length <= LONGEST_VALUE && CLAIM.test(label));
};
