import type { SiteRules } from './model';

/** The rules of a site about which nothing was decided. */
export const defaultSiteRules: SiteRules = {
  name: 'default',
  locales: ['en', 'zh-CN'],
  defaultLocale: 'en',
  localeAliases: {
    en: 'en',
    'en-us': 'en',
    'en-gb': 'en',
    enus: 'en',
    english: 'en',
    cn: 'zh-CN',
    zh: 'zh-CN',
    'zh-cn': 'zh-CN',
    'zh-hans': 'zh-CN',
    zhcn: 'zh-CN',
    chs: 'zh-CN',
    chinese: 'zh-CN',
  },
  hosts: [],
  frontMatter: {
    title: 'title',
    pageTitle: 'pageTitle',
    description: 'description',
    date: 'date',
    'ms.date': 'date',
    lastmod: 'date',
    locale: 'locale',
    lang: 'locale',
    language: 'locale',
    slug: 'slug',
    permalink: 'permalink',
    layout: 'layout',
    draft: 'draft',
  },
};
