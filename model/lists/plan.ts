import type { FileRow, PlanRow } from '../contracts/plan';
import type { RuledFinding } from '../contracts/rules';
import { FOUND_IN_FILES } from './found-in-files';
import { list, rowsOf } from './list';
import { WORDS } from './words';

/** The entries of a plan with their actions, in the order of the plan. */
export const PLAN_LIST = list('plan', {
  at: '/staged/:id/plan/items',
  rows: rowsOf<PlanRow>(),
  isCounted: true,
  title: { en: 'Entries', 'zh-Hans': '条目' },
  search: { en: 'Search titles and files', 'zh-Hans': '搜索标题和文件' },
  empty: {
    en: 'Nothing in these files can be imported. See “Files” for the reasons.',
    'zh-Hans': '这些文件中没有可导入的内容，原因请查看“文件”。',
  },
  columns: {
    action: WORDS.action,
    entry: WORDS.entry,
    type: WORDS.type,
    locale: WORDS.language,
    fields: { en: 'Changed fields', 'zh-Hans': '变更的字段' },
    findings: WORDS.findings,
  },
  filters: {
    action: { label: WORDS.action, names: 'action' },
    type: { label: WORDS.type, names: 'type' },
    locale: { label: WORDS.language, names: 'language' },
    kind: { label: { en: 'Kind', 'zh-Hans': '类别' }, names: 'value' },
    code: { label: WORDS.finding, names: 'finding' },
  },
});

/** All files of a source, and how they were read. */
export const FILES_LIST = list('files', {
  at: '/staged/:id/plan/files',
  rows: rowsOf<FileRow>(),
  isCounted: true,
  title: { en: 'Files', 'zh-Hans': '文件' },
  search: { en: 'Search files', 'zh-Hans': '搜索文件' },
  empty: {
    en: 'None of these files is a page. Pages are Markdown or HTML files, and files that begin with a header.',
    'zh-Hans': '这些文件中没有页面。页面是 Markdown 或 HTML 文件，或以头部开头的文件。',
  },
  columns: {
    state: WORDS.state,
    file: { en: 'File', 'zh-Hans': '文件' },
    locale: WORDS.language,
    url: { en: 'Path on the site', 'zh-Hans': '站点路径' },
    findings: WORDS.findings,
  },
  filters: {
    state: { label: WORDS.state, names: 'fileState' },
    // the causes above the list set it
    code: { label: null },
  },
});

/** The findings in a source, one by one. */
export const PLAN_FINDINGS_LIST = list('planFindings', {
  at: '/staged/:id/plan/findings',
  rows: rowsOf<RuledFinding>(),
  ...FOUND_IN_FILES,
});
