import { GENERATOR_KEYS } from './header-keys';
import type { SiteRules } from '../../model/site-rules';

/** The rules of a site without any settings. */
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
  origins: [],
  frontMatter: GENERATOR_KEYS,
  urlStyle: null,
  urlTemplate: null,
  assets: {},
  map: null,
};
