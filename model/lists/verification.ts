import type { VerificationRow } from '../contracts/verification';
import { list, rowsOf } from './list';
import { WORDS } from './words';

/** The certifications that nobody has verified, or not for too long, by name. */
export const QUEUE_LIST = list('queue', {
  at: '/verifications',
  rows: rowsOf<VerificationRow>(),
  isCounted: true,
  title: { en: 'To verify', 'zh-Hans': '待核实' },
  search: { en: 'Search names', 'zh-Hans': '搜索名称' },
  empty: { en: 'All certifications are verified.', 'zh-Hans': '所有认证都已核实。' },
  columns: {
    certification: WORDS.certification,
    locales: { en: 'Languages', 'zh-Hans': '语言' },
    sites: WORDS.site,
    quoted: { en: 'Facts with a quote', 'zh-Hans': '有引文的信息' },
    documents: WORDS.evidence,
    owner: { en: 'Owner', 'zh-Hans': '负责人' },
    online: { en: 'Published', 'zh-Hans': '已发布' },
  },
  filters: {
    site: { label: WORDS.site, names: 'itself' },
    locale: { label: WORDS.language, names: 'language' },
  },
});
