import { list } from './list';
import { WORDS } from './words';

/** Runs of imports and what followed from them, the newest first. */
export const RUNS_LIST = list('runs', {
  title: { en: 'Runs', 'zh-Hans': '运行记录' },
  search: null,
  empty: {
    en: 'Nothing has been imported yet. Upload an archive of your legacy pages.',
    'zh-Hans': '尚未导入任何内容。请上传旧版页面的压缩包。',
  },
  columns: {
    run: { en: 'Run', 'zh-Hans': '运行' },
    state: WORDS.state,
    source: WORDS.source,
    site: WORDS.site,
    startedBy: { en: 'Started by', 'zh-Hans': '发起人' },
    startedOn: { en: 'Started', 'zh-Hans': '开始时间' },
    did: { en: 'Result', 'zh-Hans': '结果' },
  },
  filters: {
    state: { label: WORDS.state, unchosen: { en: 'All states', 'zh-Hans': '全部状态' }, names: 'runState' },
  },
});

/** What a run did to every entry that it keeps, in the order in which they were planned. */
export const RUN_ITEMS_LIST = list('runItems', {
  title: { en: 'Entries of this run', 'zh-Hans': '本次运行的条目' },
  search: { en: 'Search entries', 'zh-Hans': '搜索条目' },
  empty: { en: 'This run has not written anything.', 'zh-Hans': '本次运行没有写入内容。' },
  columns: { action: WORDS.action, entry: WORDS.entry, type: WORDS.type, locale: WORDS.language },
  filters: { outcome: { label: WORDS.action, names: 'outcome' } },
});

/** What a run found in its source. */
export const RUN_FINDINGS_LIST = list('runFindings', {
  title: WORDS.findings,
  search: { en: 'Search findings', 'zh-Hans': '搜索问题' },
  empty: { en: 'No findings.', 'zh-Hans': '没有发现问题。' },
  columns: { finding: WORDS.findings },
  filters: {
    severity: { label: WORDS.severity, names: 'severity' },
    // the causes above the list set it
    code: { label: null },
  },
});
