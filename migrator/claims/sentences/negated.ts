import type { Sentence } from './sentence';

type Said = Pick<Sentence, 'words'>;

/** Words for something planned, which is not a fact yet. */
const PLAN = [
  /\b(?:plan(?:s|ned|ning)?|intends?|intend(?:ed|ing)|aims?|aim(?:ed|ing)|hopes?|expects?|expected|scheduled|target(?:s|ed|ing)?|working|prepar(?:es?|ing)|on track) (?:to|for|towards?|by|in|on|q[1-4])\b/i,
  /\b(?:in progress|in the process of|in process|under ?way|upcoming|coming soon|roadmap|not yet|pending|(?:has|have|had|is|are) appl(?:ied|ying) for|applying for|seek(?:s|ing)|pursuing)\b/i,
  /\b(?:currently|presently|now) (?:undergoing|being (?:audited|assessed|certified|evaluated|reviewed)|under (?:audit|review|assessment|evaluation))\b/i,
  /\b(?:(?:is|are|currently|now|still) (?:in|under)|entered|entering|started|began|have begun) (?:the|our|its|an?) (?:[\w-]+ ){0,2}(?:observation|audit|monitoring) (?:period|window|phase)\b/i,
  /\b(?:will|shall|is to|are to) (?:be |then be |soon be )?(?:hold|have|get|gain|earn|pass|seek|pursue|apply|undergo|obtain|achieve|receive|complete|take place|start|begin|follow|renew|transition|move|migrate|certified|audited|assessed|extended|added)\b/i,
  /(?<!连续性|应急|恢复|响应|处置|管理|灾备|演练|进行)计划(?!书)|打算|(?<!虚|模|比)拟(?:于|申请|通过|开展|取得)|申请中|筹备|准备(?:申请|通过)|即将|预计|争取|有望|尚未|还未|目标是|力争|力求|(?:致力于|努力)(?:通过|取得|获得)|将(?!(?:于|在)[^，。；]{2,20}(?:到期|届满|失效))(?:于|在|会|申请|通过|获得|取得|启动|完成|开展)/,
  // "the plan passed" is a plan unless it says that it was done: 管理计划已通过, 管理计划通过了
  /计划(?![^，。；]{0,12}(?:已|曾|均|都))[^，。；]{0,16}?(?:通过|取得|获得|获颁|申请)(?!了)|(?:明年|后年|来年|年内|年底前?|下半年|下季度|下个月)[^，。；]{0,16}?(?:通过|取得|获得|获颁|完成|申请|启动|开展|进行)(?!了)/,
  /\b(?:submitted|filed|lodged|sent)\b[^.;]{0,30}\bapplications?\b|(?:提交|递交|提出)(?:了)?[^，。；]{0,24}申请/i,
  /(?:在|于)[^，。；]{0,12}(?:通过|取得|获得)[^，。；]{0,24}(?:之前|以前)/,
  /正在(?:申请|准备|筹备|推进|办理|[^，。；]{0,12}(?:认证|审核|测评|评估|审计|备案)(?!中心))|正在进行|(?:认证|审核|测评|评估|审计|备案|准备)中(?=[）)。；，,;\s]|$)/,
];

/** A status that is the whole text: `Status: Planned`. */
const STATUS =
  /^(?:planned|planning|pending|scheduled|targeted|future|to be (?:determined|announced)|tbd|tba|not (?:applicable|held|started|certified)|expired|lapsed|withdrawn|suspended|计划中|规划中|待定|进行中|准备中|筹备中|未(?:通过|获得|取得|认证)|无|已?(?:过期|失效|到期|暂停|撤销|注销)|(?:in|under) (?:audit|evaluation|review|assessment|preparation|development|consideration|construction)\b.{0,30}|(?:the )?(?:audit|assessment|certification) (?:is )?(?:booked|scheduled|ongoing|under way)\b.{0,30})[.。]?$/i;

const NOT = String.raw`(?:\b(?:not|never|no longer|neither|cannot)|n['’]t)\s(?:currently |yet |been |be |itself |themselves |formally |officially |directly )*`;
/** Words that deny something. */
const DENIAL = [
  new RegExp(
    String.raw`${NOT}(?:certified|accredited|audited|assessed|attested|hold|held|holding|have|possess|maintain|offer|pursue|obtain(?:ed)?|achieved?|received?|completed?|apply|cover(?:ed)?|in scope|available|compliant|undergone|subject to)\b`,
    'i',
  ),
  /\b(?:outside|out of) (?:the )?scope\b|\bno (?:\S+ ){0,3}(?:certificates?|certifications?|attestations?|accreditations?|authori[sz]ations?|P?-?ATO|authority to operate)\b|\bwithout (?:an? )?(?:\S+ ){0,2}(?:certificate|certification|attestation|authori[sz]ation|P?-?ATO)\b/i,
  /\bneither\b[^.;]{1,80}\bnor\b|^(?:nobody|no one|none of|no (?:[\w-]+ ){0,2}(?:vendors?|providers?|company|organi[sz]ation|systems?))\b/i,
  /\bfail(?:ed|s)?\b[^.;]{0,40}\b(?:audits?|assessments?|certification|evaluation|examination)\b|\bno (?:[\w-]+ ){0,2}reports? (?:was|were|is|has|have)\b/i,
  /未(?:曾|能|有)?(?:通过|获得|取得|经|参加|进行|完成|申请|持有|列入)|暂未|没有(?:通过|获得|取得|进行|完成|申请|参加|办理|持有)|不(?:再)?持有|不(?:在|属于).{0,6}范围|不适用/,
];

/** Words for something that has ended. */
const ENDED =
  /(?<!\b(?:not|never|been) |n['’]t )\b(?:expired|lapsed)\b|\b(?:was|were|been) (?:withdrawn|revoked|suspended|cancell?ed)\b|(?<![未不会将])(?:已|已经|现已|已于[^，。；]{1,16})(?:失效|过期|到期|注销|撤销|被撤销|暂停)/i;
/** Words for a certificate that somebody had, gave up or lost. */
const LOST = [
  /\b(?:formerly|previously|once)\s(?:been\s)?(?:certified|accredited|audited|attested|held|holding|had|registered)\b|\bused to (?:be|hold|have|maintain)\b/i,
  /\b(?:withdrew|withdrawn|revoked|suspended|cancell?ed|terminated|surrendered|gave up|given up|lost|relinquished|returned|discontinued|dropped|abandoned)\s(?:our|its|the|their|this|that|an?|all|both)\b/i,
  /\b(?:certificates?|certification|accreditation|attestation)\b[^.;,]{0,30}\s(?:ended|ran out|terminated|was (?:surrendered|returned|given up|lost))\b/i,
  /不再(?:维持|持有|有效|保持|续|更新|认证)|未(?:再)?(?:续期|续证|续办|换证)|曾(?:经)?(?:持有|拥有)|(?:放弃|交回|退回)(?:了)?[^，。；]{0,12}(?:证书|认证|资质)|(?:撤销|吊销|收回|撤回)(?:了)?(?:我们|我司|本公司|公司|其|该)/,
];
/** Words for something that was renewed after it ended. */
const RENEWED =
  /(?<!\b(?:not|never|been) |n['’]t )\b(?:renewed|re-?certified|replaced|superseded|reissued|transitioned|extended|successor|new certificate)\b|换证|换版|续证|续期|再认证|重新(?:通过|获得|取得|认证)|更新为|升级为/i;
const CERTIFICATE = /certif|attest|accredit|authori[sz]ation|report|证书|认证|资质|报告|备案/i;

/** Words about what readers may or must do, rather than what was done. */
const ADVICE = [
  /^(?:you|your|customers?|clients?|tenants?|users?|if you|when you|before you|should you|please|learn|read|see|find|download|get|request|contact|click|visit|for (?:more|further|details))\b/i,
  /\b(?:you|customers?|your (?:own )?(?:organi[sz]ation|company|team)) (?:are|is|remains?) responsible\b|\b(?:you|customers?) (?:must|should|need to|have to)\b|\b(?:is|are) (?:also |all )?required to\b|\bhelps? (?:you|customers?|your)\b/i,
  /^(?:您|你|客户|用户|租户|如果您|如您|如需|若您|请|点击|下载|查看|了解)|您(?:应|需|必须|有责任|自己的)|由您|(?:帮助|协助)(?:您|客户|用户)/,
];

/** What follows only if something else does. */
const CONDITION =
  /^(?:if|unless|in case|provided|assuming)\b|\bif (?:the|we|our|it|all)\b[^.]{0,40}\b(?:pass|succe|complete)|^(?:如果|倘若|假如|若|一旦|待)/i;

/** What follows in the course of time: it says how things are done, but not that they were. */
const SEQUEL = /^(?:once|when|whenever|as soon as|until)\b[^,]{0,80}\b(?:is|are|has been|have been|pass|passes)\b/i;

const OTHER = String.raw`(?:providers?|vendors?|suppliers?|operators?|hosters?|(?:sub-?)?processors?|subcontractors?|partners?|parent(?: company)?|affiliates?)`;
const HOLDS = String.raw`(?:(?:is|are|was|were|has|have)\s(?:\w+ly\s|also\s|both\s|all\s|been\s)*(?:certified|accredited|attested|audited|assessed|compliant|achieved|obtained|received|earned|completed|passed|validated|registered|iso|soc|pci)|holds?|maintains?|compl(?:y|ies)|undergo(?:es)?|meets?)\b`;
/** Sentences about somebody other than the page's organization: "Our data centre provider is certified". */
const SOMEBODY_ELSE = [
  new RegExp(
    String.raw`\b(?:our|the|their|its|these|those|this)\s(?!(?:[\w-]+\s){0,2}(?:first|only|leading|largest)\b)(?:[\w-]+\s){0,3}?${OTHER}\b[^.;]{0,60}?\s${HOLDS}`,
    'i',
  ),
  // what belongs to others: "our supplier's certificate", "the certificate of our operator"
  new RegExp(
    String.raw`\b(?:our|the|their|its)\s(?:[\w-]+\s){0,3}?${OTHER}['’]s?\s[^.;]{0,40}(?:certif|report|attest|accredit)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:certificates?|certification|reports?|attestations?)\s(?:of|from)\s(?:our|the|their|its)\s(?:[\w-]+\s){0,3}?${OTHER}\b`,
    'i',
  ),
  // "runs on Acme, an ISO 27001 certified provider"
  new RegExp(
    String.raw`\b(?:runs?|running|hosted|built|stored|located|operates?|operated|rely|relies)\s(?:on|in|by|with|at)\s[^.;]{2,60},\s(?:an?|the)\s[^.;]{0,40}certified\s(?:[\w-]+\s){0,3}?${OTHER}\b`,
    'i',
  ),
  // "we host in Acme's buildings, which are certified", "the buildings we use are certified"
  /\b(?:we|our \w+)\s(?:host|run|store|keep|use|rent|rely)\b[^.;]{2,60},\s(?:which|who|that|all of which)\s(?:is|are|has|have|holds?)\b/i,
  /^(?:the|all)\s(?:[\w-]+\s){1,3}(?:that\s|which\s)?we\s(?:use|rent|rely on|work with|host in)\b/i,
  new RegExp(
    String.raw`\b(?:held|obtained|maintained|provided|owned) by (?:our|the|an?)\s(?:[\w-]+\s){0,3}?${OTHER}\b`,
    'i',
  ),
  /\b(?:handled|processed|hosted|stored|housed|powered|located|colocated|managed)\s(?:by|with|in|on|at)\s[^.;]{2,60}?[,\s](?:which|who|that|whose)\b[^.;]{0,60}(?:certif|complian|attest|accredit|iso|soc|pci)/i,
  /(?:^|[，；])(?![^，。；]{0,14}(?:首|唯一|作为|成为))(?:(?:我们|我司|本公司|公司|平台|该|其|上述|这些|部分|所有)(?:的)?)?(?:所?(?:使用|采用|选用|合作|依托|租用)的)?[^，。；]{0,14}(?:供应商|服务商|提供商|托管商|运营商|合作伙伴|合作方|分包商|承包商)(?:[^，。；]{2,20}，|\s?[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,3}\s?)?(?:也|均|都|已|已经|同样|目前)*(?:通过|获得|取得|持有|具有|具备|经)/,
  new RegExp(
    String.raw`(?:^|[,;]\s|\b(?:and|that|while)\s)(?:[\w-]+\s(?:of\s)?)?(?:our\s|the\s|their\s|its\s)?(?:(?!(?:for|to|by|with|from|of|and|all)\s)\w+\s){0,2}(?:customers|clients|tenants|merchants|users|competitors|rivals|resellers)\s(?:[\w-]+\s){0,4}?${HOLDS}`,
    'i',
  ),
  /\bheld by (?:(?:our|the|an?|some|many)\s)?(?:[\w-]+\s){0,2}(?:customers?|clients?|tenants?|merchants?)\b|\bheld by\b[^.;]{2,60},\s(?:an?|our|the)\s(?:[\w-]+\s){0,2}(?:customer|client|tenant|partner|supplier|provider|vendor)\b/i,
  /\bhelp(?:s|ed|ing)?\s(?:[\w'’-]+\s){1,4}?(?:to\s)?(?:obtain|get|achieve|pass|become|earn|gain|receive|attain)\b/i,
  /(?:帮助|协助|助力|支持|辅导)(?:了)?[^，。；]{0,16}(?:客户|企业|家|用户|商户|机构|单位)[^，。；]{0,8}(?:通过|获得|取得|完成)/,
  /(?:^|[，；])(?:(?:我们|我司|公司)?的)?(?:合作伙伴|合作方|供应商|分包商|承包商|托管商|母公司|关联公司|客户|竞争对手|友商|同行)(?!联盟|协会)[^，。；]{0,16}?(?:通过|获得|取得|持有|具有|具备)/,
  // people have certificates of their own
  /\b(?:engineers?|staff|employees|consultants|team members?|colleagues|personnel|experts|specialists|professionals)\b[^.;]{0,20}\s(?:holds?|are|is|has|have|earned|obtained|passed|received)\b[^.;]{0,60}(?:certif|\biso\b|\blead\b)|\blead (?:auditors?|implementers?)\b|\binternal auditor\b/i,
  /主任审核员|内审员|审核员(?:证书|资格)|(?:工程师|员工|人员|顾问|专家|同事|团队成员)(?:均|都|已|也)*(?:持有|获得|取得|通过)/,
  // other companies operate the same brand elsewhere in the world
  /\b(?:global|worldwide) (?:azure|office 365|cloud|version|offering)\b|\bazure global\b|全球(?:版|云(?!安全|计算))|国际版/i,
];

const QUESTION = /[?？]\s*$/;

const any = (patterns: readonly RegExp[], words: string): boolean => patterns.some((pattern) => pattern.test(words));

/**
 * Whether a sentence says that something is planned, denied or over, as in text about a certificate that is not held.
 */
export const isDenied = ({ words }: Said): boolean =>
  any(PLAN, words) || any(DENIAL, words) || STATUS.test(words.trim());

/** Whether a sentence says what follows something that may have happened. */
export const isSequel = ({ words }: Said): boolean => SEQUEL.test(words);

/** Whether a sentence says that a certificate has ended. */
export const hasEnded = ({ words }: Said): boolean =>
  (ENDED.test(words) || any(LOST, words)) && CERTIFICATE.test(words);

/** Whether a sentence says that a certificate was renewed or replaced after it ended. */
export const isRenewed = ({ words }: Said): boolean => RENEWED.test(words);

const RIVALS =
  /\b(?:competitors?|rivals?|peers|others?|another|those|customers?|clients?|users?|tenants?|merchants?|(?:some|many|most|several|all|any|few|other) (?:\w+ )?(?:companies|organi[sz]ations|businesses|providers|vendors|systems)|nobody|no one|anyone|everyone|anybody|everybody|someone|somebody)\b|竞争|对手|同行|友商|客户|用户|租户|商户|其他|其它|他人|他们/i;

/** Whether the subject of a sentence is somebody else, or nobody in particular. */
export const ofRivals = (subject: string): boolean => RIVALS.test(subject);

/** Whether a sentence is about the certificates of others. */
export const isOthers = ({ words }: Said): boolean => any(SOMEBODY_ELSE, words);

/**
 * Whether a sentence says nothing about what the page's organization holds: plans, denials, advice, questions and the
 * certificates of others.
 */
export const isNegated = (said: Said): boolean =>
  isDenied(said) ||
  hasEnded(said) ||
  isOthers(said) ||
  QUESTION.test(said.words) ||
  CONDITION.test(said.words) ||
  any(ADVICE, said.words);
