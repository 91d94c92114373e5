import { CLAIM_READERS } from '../grammar/readers';
import { isOutright } from './held';
import type { Sentence } from './sentence';

/** The longest text that is a status rather than a sentence. */
const LONGEST = 60;

const MARK = /[❌✗✘🚧⏳⌛🔜⛔🚫⬜☐🔴🟡🟠]/u;
const NO =
  /^(?:no|none|nope|not\b.*|n\/?a|x|×|tb[acd]|wip|to do|todo|missing|open|否|无|没有|暂无|尚无|暂未.*|尚未.*|未.{0,8}|不.{0,6}|待.{0,8}|(?:办理|规划|计划|筹备|准备|申请|审核|认证|测评|评估|推进|建设|整改)中?)$/i;
const LATER =
  /^(?:(?:coming|planned|expected|due|from|by|in|for|until|target)\s+)*(?:(?:early|mid|late|spring|summer|autumn|fall|winter|next year|soon|q[1-4]|h[12]|january|february|march|april|may|june|july|august|september|october|november|december)\b[\s/-]*)+(?:(?:of\s+)?20\d\d)?$|^(?:coming|planned|expected|due|in|by|target)\s+20\d\d$|^20\d\d\s*(?:[-/]\s*)?(?:q[1-4]|h[12])$|^(?:明年|后年|年底|下半年|下季度|今年)|20\d\d\s*年.{0,8}(?:完成|通过|取得|获得|启动|开展)$|^第?[一二三四1-4]季度$/i;
const PENDING =
  /\b(?:audit|assessment|review|certification|evaluation)s?\s+(?:(?:is|are|has|been)\s+)*(?:booked|planned|scheduled|ongoing|started|pending|running|begun|due)\b|\b(?:in|under)\s+(?:audit|evaluation|review|assessment|preparation|development|consideration|progress|construction|discussion|implementation)\b|\b(?:coming|ongoing|aligned|alignment|in the works|in the pipeline|stage [12])\b|^(?:参照|对标|遵循).{0,10}$/i;
/** The column that says how things stand, and nothing else. */
const STATUS = /^(?:(?:current|certification|certificate|compliance)\s)?(?:status|state)$|^(?:当前|认证|证书)?状态$/i;
const YEAR = /^20\d\d$/;
/** Columns whose dates are those of a certificate that is held. */
const DATES =
  /since|valid|expir|issue|date|last|next|achieved|obtained|renew|日期|时间|有效|颁发|获得|取得|到期|首次|下次/i;
/** Columns that say whether something is held. */
const STATE =
  /status|state|stage|phase|result|outcome|remarks?|notes?|certified|held|achieved|obtained|complian|progress|^(?:yes|no)|状态|是否|进度|进展|阶段|结果|备注|说明|情况|持有|通过|获得|取得/i;

const isUnheld = (value: string): boolean => CLAIM_READERS.some(({ denies }) => denies(value));
/** What stands in brackets at the end of a name. */
const BRACKET = /[(（]([^()（）]+)[)）]\s*$/;

/** Whether a text beside the name of a standard says that the certificate is not held: "no", "in 2028", 办理中. */
const saysNo = (value: string, label: string | null): boolean => {
  if (value === '' || value.length > LONGEST) return false;
  if (NO.test(value) || PENDING.test(value) || isUnheld(value)) return true;
  if (label === null) return LATER.test(value);
  // a year below "Status" may lie ahead
  return !DATES.test(label) && (LATER.test(value) || YEAR.test(value));
};

/**
 * Whether an entry of a list or a table says beside the name of its standard that the certificate is not held. In a row
 * only the columns that tell its state count: other cells may say no about something else.
 */
export const isRefused = (kind: 'row' | 'item' | 'card', name: string, sentences: readonly Sentence[]): boolean =>
  isUnheld(BRACKET.exec(name)?.[1] ?? '') ||
  sentences.some((sentence) => {
    const label = sentence.label ?? '';
    const telling = STATUS.test(label) ? CLAIM_READERS : CLAIM_READERS.filter(({ heads }) => heads(label, 'status'));
    if (kind === 'row' && telling.length > 0) return !telling.some(({ affirms }) => affirms(sentence.words));
    if (isOutright(sentence) || (kind === 'row' && !STATE.test(label))) return false;
    if (MARK.test(sentence.words) && sentence.words.length <= name.length + LONGEST) return true;
    const words = sentence.words.startsWith(name) ? sentence.words.slice(name.length) : sentence.words;
    return saysNo(words.replace(/^[\s:：|–—(（[-]+|[\s.。!！)）\]]+$/g, ''), kind === 'row' ? label : null);
  });
