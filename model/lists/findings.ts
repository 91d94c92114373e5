import type { FindingsCheck, ListedFinding } from '../contracts/listed-findings';
import { list, rowsOf } from './list';
import { WORDS } from './words';

/** The findings of all content and of the last import of each site, the most severe first. */
export const FINDINGS_LIST = list('findings', {
  at: '/findings',
  rows: rowsOf<ListedFinding, FindingsCheck>(),
  isCounted: true,
  title: WORDS.findings,
  search: { en: 'Search findings', 'zh-Hans': '搜索问题' },
  empty: { en: 'There are no open findings.', 'zh-Hans': '没有未处理的问题。' },
  columns: {
    severity: WORDS.severity,
    finding: WORDS.finding,
    about: { en: 'Entry or file', 'zh-Hans': '条目或文件' },
    locale: WORDS.language,
  },
  filters: {
    state: {
      label: { en: 'Decision', 'zh-Hans': '处理' },
      names: { open: { en: 'Open', 'zh-Hans': '未处理' }, accepted: { en: 'Accepted', 'zh-Hans': '已接受' } },
      one: ['open', 'accepted'],
      unasked: 'open',
    },
    // most notes are nothing that somebody has to do
    severity: { label: WORDS.severity, names: 'severity', unasked: ['error', 'warning'] },
    origin: {
      label: { en: 'Origin', 'zh-Hans': '来源' },
      names: { content: { en: 'Content', 'zh-Hans': '内容' }, import: { en: 'Import', 'zh-Hans': '导入' } },
    },
    code: { label: WORDS.finding, names: 'finding' },
    locale: { label: WORDS.language, names: 'language' },
  },
});
