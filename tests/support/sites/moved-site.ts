import { legacyPage } from './legacy-site';

type Locale = 'en' | 'zh-CN';

const TEXTS: Readonly<Record<string, Record<Locale, string>>> = {
  index: { en: 'All agreements in one list, newest first.', 'zh-CN': '所有协议的列表，最新的在前。' },
  mail: { en: 'Mail arrives within five minutes, or we pay for it.', 'zh-CN': '邮件五分钟之内到达，否则我们赔付。' },
  storage: {
    en: 'Three copies of everything lie in two buildings.',
    'zh-CN': '一切内容保存三份，分别放在两座建筑里。',
  },
  queue: { en: 'A message is delivered once, whatever happens.', 'zh-CN': '无论如何，一条消息只投递一次。' },
  audit: { en: 'Auditors visit each office every year.', 'zh-CN': '审计人员每年走访每一个办公室。' },
  gone: { en: 'A service that ended long ago.', 'zh-CN': '一项早已停止的服务。' },
  first: { en: 'The first of two pages that change places.', 'zh-CN': '互换位置的两页中的第一页。' },
  second: { en: 'Another page, which takes the place of its sister.', 'zh-CN': '另一页，它取代姐妹页的位置。' },
};

const NEXT: Readonly<Record<string, string>> = { mail: 'storage', storage: 'queue', queue: 'mail', audit: 'mail' };

/** The files of a source, from where each text lies in each language. */
const filesOf = (places: Readonly<Record<string, Partial<Record<Locale, string>>>>): Record<string, string> => {
  const fileOf = (place: string, locale: Locale): string => `${place}${locale === 'en' ? '-en' : ''}.md`;
  const files: Record<string, string> = {};
  for (const [name, byLocale] of Object.entries(places))
    for (const locale of ['en', 'zh-CN'] as const) {
      const place = byLocale[locale];
      if (place === undefined) continue;
      const linked = places[NEXT[name] ?? '']?.[locale];
      const link = linked === undefined ? '' : `\n\n[${locale === 'en' ? 'More' : '更多'}](/${fileOf(linked, locale)})`;
      files[fileOf(place, locale)] = legacyPage(locale, `${name} ${locale}`, `${TEXTS[name]?.[locale] ?? ''}${link}`);
    }
  return files;
};

const both = (place: string): Record<Locale, string> => ({ en: place, 'zh-CN': place });

/**
 * A source before and after somebody has put it in order: a folder has moved with its parent page, a page is now two, two are
 * one, two have changed places, and one is gone.
 */
export const MOVED_SITE = {
  before: filesOf({
    index: both('sla/index'),
    mail: both('sla/mail'),
    storage: both('sla/storage'),
    queue: both('sla/queue'),
    audit: { en: 'notes/audit', 'zh-CN': 'notes/review' },
    gone: both('notes/gone'),
    first: both('legal/first'),
    second: both('legal/second'),
  }),
  after: filesOf({
    index: both('agreements/index'),
    mail: both('agreements/mail'),
    storage: both('agreements/storage'),
    queue: { en: 'agreements/queue', 'zh-CN': 'guides/queue' },
    audit: both('agreements/audit'),
    first: both('legal/second'),
    second: both('legal/first'),
  }),
};
