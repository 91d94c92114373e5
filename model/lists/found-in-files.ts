import { WORDS } from './words';

/** The common part of the lists of findings in files: those of a plan and those of a run. */
export const FOUND_IN_FILES = {
  isCounted: true,
  title: WORDS.findings,
  search: { en: 'Search findings', 'zh-Hans': '搜索问题' },
  empty: { en: 'No findings.', 'zh-Hans': '没有发现问题。' },
  columns: { finding: WORDS.findings },
  filters: {
    severity: { label: WORDS.severity, names: 'severity' },
    // the causes above the list set it
    code: { label: null },
  },
} as const;
