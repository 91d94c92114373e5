import type { FileFinding } from '../contracts/findings';
import type { RunInfo, RunItem } from '../contracts/runs';
import { FOUND_IN_FILES } from './found-in-files';
import { list, rowsOf } from './list';
import { WORDS } from './words';

/** Runs of imports and what followed from them, the newest first. */
export const RUNS_LIST = list('runs', {
  at: '/runs',
  rows: rowsOf<RunInfo>(),
  title: { en: 'Imports', 'zh-Hans': '导入记录' },
  search: null,
  empty: {
    en: 'Nothing has been imported yet. Upload an archive of your legacy pages.',
    'zh-Hans': '尚未导入任何内容。请上传旧版页面的压缩包。',
  },
  columns: {
    run: { en: 'Import', 'zh-Hans': '导入' },
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

/** The entries that a run keeps, and what it did to them, in the order of its plan. */
export const RUN_ITEMS_LIST = list('runItems', {
  at: '/runs/:run/items',
  rows: rowsOf<RunItem>(),
  isCounted: true,
  title: { en: 'Entries of this import', 'zh-Hans': '本次导入的条目' },
  search: { en: 'Search entries', 'zh-Hans': '搜索条目' },
  empty: { en: 'This import has not written anything.', 'zh-Hans': '本次导入没有写入内容。' },
  columns: { action: WORDS.action, entry: WORDS.entry, type: WORDS.type, locale: WORDS.language },
  filters: { outcome: { label: WORDS.action, names: 'outcome' } },
});

/** The findings of a run in its source. */
export const RUN_FINDINGS_LIST = list('runFindings', {
  at: '/runs/:run/findings',
  rows: rowsOf<FileFinding>(),
  ...FOUND_IN_FILES,
});
