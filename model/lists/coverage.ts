import { COVERAGE_STATES, type CoverageMeta, type CoverageRow } from '../contracts/coverage';
import { list, rowsOf } from './list';
import { WORDS } from './words';

/** Pages by languages, by path. Behind these columns the table has one for each language. */
export const COVERAGE_LIST = list('coverage', {
  at: '/coverage',
  rows: rowsOf<CoverageRow, CoverageMeta>(),
  title: { en: 'Coverage', 'zh-Hans': '翻译覆盖情况' },
  search: { en: 'Search by title or path', 'zh-Hans': '按标题或路径搜索' },
  empty: {
    en: 'There are no pages yet. Import a site, or add a page in the Content Manager.',
    'zh-Hans': '还没有页面。请导入站点，或在内容管理器中添加页面。',
  },
  columns: { select: WORDS.select, page: { en: 'Page', 'zh-Hans': '页面' } },
  filters: {
    // the numbers above the list set it
    state: { label: null, one: COVERAGE_STATES, unasked: null },
    locale: { label: WORDS.language, names: 'language', one: 'language', unasked: null },
  },
});
