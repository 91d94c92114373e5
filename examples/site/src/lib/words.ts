import { config } from '../../site.config';
import { LOCALES, type Locale } from './settings';

/** The words of the site itself; everything else is content. */
const en = {
  skip: 'Skip to the content',
  language: 'Language',
  search: 'Search',
  searchLabel: 'Search the trust center',
  noResults: 'Nothing was found.',
  certifications: 'Certifications',
  noCertifications: 'No certification is published at the moment.',
  validUntil: 'Valid until',
  issuedBy: 'Issued by',
  number: 'Certificate',
  expiring: 'Renewal is due',
  evidence: 'Evidence',
  onRequest: 'on request',
  request: 'Request access',
  requestFor: (title: string) => `Request for “${title}”`,
  documents: 'Documents',
  news: 'News',
  olderNews: 'Older news',
  feed: 'Feed',
  main: 'Main',
  about: 'About this site',
  reportWeakness: 'Report a vulnerability',
  asOf: (date: string) => `As of ${date}`,
  nothingYet: 'Nothing is published yet.',
  services: 'Where services run',
  foreignAccess: 'How data is protected from foreign authorities',
  processors: 'Processors and recipients',
  processorsLead: 'Companies, products and SDKs that receive personal data.',
  processor: { name: 'Name', kind: 'Role', purpose: 'Purpose', countries: 'Countries', status: 'Status' },
  processorKinds: {
    subprocessor: 'Subprocessor',
    sdk: 'Third-party SDK',
    affiliate: 'Affiliate',
    recipient: 'Recipient',
    controller: 'Independent controller',
  },
  processorStatuses: {
    planned: 'Planned',
    announced: 'Announced',
    'in-use': 'In use',
    ending: 'Ending',
    ended: 'Ended',
  },
  announcedOn: (date: string) => `announced on ${date}`,
  inUseFrom: (date: string) => `in use from ${date}`,
  endedOn: (date: string) => `until ${date}`,
  objectTo: (address: string) => `objections: ${address}`,
  topics: 'Topics',
  versions: 'Versions',
  inForceSince: (date: string) => `In force since ${date}`,
  announced: (date: string) => `A new version comes into force on ${date}:`,
  seeVersions: 'what changes',
  from: (date: string, isAhead: boolean) => (isAhead ? `from ${date}.` : `since ${date}.`),
  replacedOn: (date: string, isAhead: boolean) => `${isAhead ? 'To be replaced' : 'Replaced'} on ${date}.`,
  versionStates: { announced: 'Announced', 'in-force': 'In force', replaced: 'Replaced' },
  contents: 'On this page',
  youAreHere: 'You are here',
  updated: (date: string) => `Last updated: ${date}`,
  superseded: 'A newer version of this page is in force:',
  notFound: 'This page does not exist',
  notFoundLead: 'It may have moved. Search for it, or begin at the start page.',
  start: 'Start page',
  preview: 'This is a draft. Readers do not see it yet.',
  previewEnded: 'This preview has ended',
  previewEndedLead: 'Open it again in Strapi.',
  foreignImage: 'Image on another site',
  behind: (since: string) =>
    `The original of this page was changed on ${since}. This translation has not been checked since.`,
  prevails: (language: string) => `If the languages of this page differ, the ${language} version prevails.`,
  kinds: {
    overview: 'Overview',
    compliance: 'Compliance',
    security: 'Security',
    privacy: 'Privacy',
    transparency: 'Transparency',
    legal: 'Legal',
    sla: 'Service levels',
    announcement: 'Announcements',
    faq: 'Questions and answers',
    news: 'News',
    other: 'More',
  } as Record<string, string>,
};

const zh: typeof en = {
  skip: '跳到正文',
  language: '语言',
  search: '搜索',
  searchLabel: '搜索信任中心',
  noResults: '没有找到相关内容。',
  certifications: '认证',
  noCertifications: '目前没有已发布的认证。',
  validUntil: '有效期至',
  issuedBy: '颁发机构',
  number: '证书编号',
  expiring: '即将换证',
  evidence: '证明材料',
  onRequest: '可申请获取',
  request: '申请获取',
  requestFor: (title) => `申请获取“${title}”`,
  documents: '文件',
  news: '新闻',
  olderNews: '更早的新闻',
  feed: '订阅源',
  main: '主导航',
  about: '关于本站',
  reportWeakness: '报告安全漏洞',
  asOf: (date) => `截至 ${date}`,
  nothingYet: '暂无已发布的内容。',
  services: '服务运行地',
  foreignAccess: '如何防止境外机构访问数据',
  processors: '数据处理者与接收方',
  processorsLead: '接收个人数据的公司、产品和 SDK。',
  processor: { name: '名称', kind: '角色', purpose: '目的', countries: '国家/地区', status: '状态' },
  processorKinds: {
    subprocessor: '次级处理者',
    sdk: '第三方 SDK',
    affiliate: '关联公司',
    recipient: '接收方',
    controller: '独立控制者',
  },
  processorStatuses: {
    planned: '计划中',
    announced: '已公告',
    'in-use': '使用中',
    ending: '即将结束',
    ended: '已结束',
  },
  announcedOn: (date) => `公告于 ${date}`,
  inUseFrom: (date) => `自 ${date} 起使用`,
  endedOn: (date) => `至 ${date}`,
  objectTo: (address) => `异议提交至：${address}`,
  topics: '主题',
  versions: '版本',
  inForceSince: (date) => `自 ${date} 起生效`,
  announced: (date) => `新版本将于 ${date} 生效：`,
  seeVersions: '变更内容',
  from: (date) => `自 ${date} 起。`,
  replacedOn: (date, isAhead) => (isAhead ? `将于 ${date} 被替代。` : `${date} 被替代。`),
  versionStates: { announced: '已预告', 'in-force': '生效中', replaced: '已失效' },
  contents: '本页内容',
  youAreHere: '当前位置',
  updated: (date) => `更新日期：${date}`,
  superseded: '本页已有新版本生效：',
  notFound: '页面不存在',
  notFoundLead: '页面可能已经移动。您可以搜索，或者返回首页。',
  start: '首页',
  preview: '这是草稿，读者尚不可见。',
  previewEnded: '预览已结束',
  previewEndedLead: '请在 Strapi 中重新打开。',
  foreignImage: '其他网站上的图片',
  behind: (since) => `本页原文已于 ${since} 更新，译文尚未核对。`,
  prevails: (language) => `本页各语言版本如有出入，以${language}版本为准。`,
  kinds: {
    overview: '概览',
    compliance: '合规',
    security: '安全',
    privacy: '隐私',
    transparency: '透明度',
    legal: '法律条款',
    sla: '服务级别协议',
    announcement: '公告',
    faq: '常见问题',
    news: '新闻',
    other: '其他',
  },
};

const WORDS: Readonly<Record<string, typeof en>> = { en, zh };

const languageOf = (locale: Locale): string => locale.split('-')[0] ?? locale;

/** The words of a language; English for one that has none here. */
export const wordsIn = (locale: Locale): typeof en => WORDS[languageOf(locale)] ?? en;

/** A text of `site.config.ts` in a language. */
export const configured = (texts: Readonly<Record<string, string>>, locale: Locale): string =>
  texts[locale] ?? texts[LOCALES[0]] ?? Object.values(texts)[0] ?? '';

export const siteName = (locale: Locale): string => configured(config.name, locale);

/** The name of a language, in a language: `Chinese`, `中文`; its code where it has no name. */
export const languageName = (of: string, locale: Locale): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }).of(languageOf(of)) ?? of;
  } catch {
    return of;
  }
};

/** The name of a country by its code. */
export const countryName = (code: string, locale: Locale): string =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;

/** A day as people write it; what is only a month or a year, or no date, stays as it is. */
export const dateText = (date: string, locale: Locale): string => {
  const [year, month, day] = date.slice(0, 10).split('-');
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (month === undefined || Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(at);
};

/** `Level 3`, as the API states it for every language, in the language of the page; another text as it is. */
export const levelText = (level: string, locale: Locale): string =>
  languageOf(locale) === 'zh' ? level.replace(/^Level (\d+)$/, '$1 级') : level;

/** Where readers ask for a document that is on request; null where `site.config.ts` names no address. */
export const requestAddress = (title: string, locale: Locale): string | null => {
  const { requestsTo } = config;
  if (requestsTo === undefined || /^https?:/.test(requestsTo)) return requestsTo ?? null;
  return `mailto:${requestsTo}?subject=${encodeURIComponent(wordsIn(locale).requestFor(title))}`;
};
