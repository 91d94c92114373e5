import type { PageKind } from '../../model/page';
import type { SourcePath } from '../../model/source';
import { withoutExtension } from '../read/candidate';

/** The kind that a word in a path gives to the pages below it. */
const WORDS = new Map<string, PageKind>([
  ['compliance', 'compliance'],
  ['certification', 'compliance'],
  ['certifications', 'compliance'],
  ['security', 'security'],
  ['privacy', 'privacy'],
  ['transparency', 'transparency'],
  ['legal', 'legal'],
  ['terms', 'legal'],
  ['agreement', 'legal'],
  ['agreements', 'legal'],
  ['sla', 'sla'],
  ['service-level-agreement', 'sla'],
  ['service-level-agreements', 'sla'],
  ['policy', 'legal'],
  ['policies', 'legal'],
  ['announcement', 'announcement'],
  ['announcements', 'announcement'],
  ['notice', 'announcement'],
  ['faq', 'faq'],
  ['faqs', 'faq'],
  ['news', 'news'],
  ['blog', 'news'],
  ['what-is-new', 'news'],
  ['whats-new', 'news'],
]);

/** Words of titles, and of paths in Chinese, which has no spaces between words; the first that stands there decides. */
const PHRASES: readonly (readonly [RegExp, PageKind])[] = [
  [
    /隐私|cookies?\b|\bprivacy[\s_-](?:notice|policy|policies|statement|terms)\b|个人信息保护(?:政策|规则|声明)/i,
    'privacy',
  ],
  [
    /服务(?:等级|级别|水平)(?:协议|约定|保证|承诺)|\bservice[\s_-]level[\s_-](?:agreement|commitment)s?\b|\(SLA\)|（SLA）/i,
    'sla',
  ],
  [/公告/, 'announcement'],
  [/常见问题|问答/, 'faq'],
  // verifying a customer, an account or a host is no certification
  [
    /合规|(?<!银行卡|实名|身份|登录|用户|客户|账号|账户|企业|个人|学生|双因素|多因素|邮箱|手机|域名|开发者|接口|鉴权|单点|统一|短信|人脸|资质)认证(?!方式|失败|流程)|资质|等级保护|等保|\bcompliance\b|\bcertifications?\b|\b(?:ISO|SOC|quality|management system)\s+(?:management\s+system\s+)?certificates?\b/i,
    'compliance',
  ],
  [/透明度/, 'transparency'],
  [/协议|条款|法律|声明|\b(?:terms|conditions|agreements?|legal)\b|\b(?:policy|policies|eula|tos)$/i, 'legal'],
  [/安全|加密|漏洞|签名|\bsecurity\b/i, 'security'],
  [/政策|规范/, 'legal'],
  [/新闻|动态|博客/, 'news'],
];
/** Names of privacy pages whose last word is that of another kind: `privacy_notice`. */
const PRIVACY = /^(?:[a-z]+-)*(?:privacy|cookies?)-(?:notice|policy|policies|statement|terms)$/;

const kindOfWords = (name: string): PageKind | undefined => PHRASES.find(([pattern]) => pattern.test(name))?.[1];

/**
 * The kind of a page, derived from its path. The nearest segment that states a kind decides; its whole, last or first
 * word states it. For example, `network-security-announcement` is an announcement and `privacy-statement` is about
 * privacy. Where no segment states a kind, the title does.
 */
export const kindOf = (path: SourcePath, title: string | null = null): PageKind => {
  const all = withoutExtension(path).toLowerCase().split('/');
  const segments = all.filter((segment) => !LOCALE_FOLDER.test(segment));
  for (const segment of segments.toReversed()) {
    const words = segment.split(/[-_. ]+/).filter((word) => !LOCALE_WORD.test(word));
    if (PRIVACY.test(words.join('-'))) return 'privacy';
    const kind = WORDS.get(words.join('-')) ?? WORDS.get(words.at(-1) ?? '') ?? WORDS.get(words[0] ?? '');
    const found = kind ?? (/\p{Script=Han}/u.test(segment) ? kindOfWords(words.join(' ')) : undefined);
    if (found !== undefined) return found;
  }
  const named = title === null ? undefined : kindOfWords(title);
  return named ?? (OVERVIEW.test(segments.at(-1) ?? '') ? 'overview' : 'other');
};

/** The names of the first page of a folder and of the trust center's first page. They state no kind by themselves. */
const OVERVIEW = /^(?:default|index|trust-?center)(?:-[a-z]{2})?$/;
const LOCALE_FOLDER = /^[a-z]{2}-[a-z]{2}$/;
const LOCALE_WORD = /^(?:en|cn|zh|us|enus|zhcn|v\d+)$/;
