import type { StandardMention } from '../../../model/catalogue/find-standards';
import { isDenied } from '../sentences/negated';

const LONGEST = 120;

const QUESTION =
  /[?？]\s*$|^(?:what|why|how|when|where|who|which|is|are|does|do|can|should)\b|什么|如何|怎么|怎样|为什么|是否/i;
const INVITATION =
  /^(?:get|download|request|view|see|find|read|learn|contact|access|review|explore|compare|using|map|mapping|prepar(?:e|ing)|build|building|achiev(?:e|ing)|meet|meeting|implementing|steps?|tips|guidance|related|helpful|resources?|more|about)\b|^(?:获取|下载|索取|查看|了解|阅读|联系|使用|准备|更多|相关|关于(?!.{1,40}的(?:认证|证书|资质)$))|下载$/i;
const OTHER_SUBJECT =
  /\b(?:guides?|blueprint|checklist|white ?papers?|faqs?|frequently asked|news|roadmap|planned|upcoming|coming soon|in progress|(?:your|customer|shared) responsibilit\w+|responsibility matrix)\b|指南|手册|白皮书|常见问题|问答|新闻|路线图|规划|计划|即将|申请中|筹备|进行中|客户责任|责任划分|您的责任/i;

/** Whether the form of a heading allows a certification under it. Boxes, guides, plans and questions are excluded. */
export const mayHeadCertification = (heading: string): boolean =>
  heading.length <= LONGEST &&
  ![QUESTION, INVITATION, OTHER_SUBJECT].some((pattern) => pattern.test(heading)) &&
  !isDenied({ words: heading });

/**
 * Whether the sections below a heading are about something other than certificates held: "Planned certifications",
 * "FAQ".
 */
export const headsOtherThings = (heading: string): boolean => OTHER_SUBJECT.test(heading);

/**
 * The standards that a heading names, each once. A standard in brackets beside another one is only the basis of that
 * one: "CSA STAR Certification (ISO/IEC 27001)".
 */
export const headedStandards = (heading: string, mentions: StandardMention[]): StandardMention[] => {
  const outside = mentions.filter(({ from }) => !inBrackets(heading, from));
  const chosen = outside.length > 0 ? outside : mentions;
  return chosen.filter(({ standard }, at) => chosen.findIndex((each) => each.standard.key === standard.key) === at);
};

const inBrackets = (text: string, at: number): boolean =>
  text.slice(0, at).split(/[（(]/).length > text.slice(0, at).split(/[）)]/).length;

const LEAD = /^(?:\d+(?:\.\d+)*[.、)]?|[一二三四五六七八九十]+、|the|国家标准|中国|china|chinese)?\s*$/i;

/** Whether a heading begins with the standard. On pages about other topics, only then is the section about it. */
export const beginsWithStandard = (heading: string, [first]: StandardMention[]): boolean =>
  first !== undefined && LEAD.test(heading.slice(0, first.from).trim());
