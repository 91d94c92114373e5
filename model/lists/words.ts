import { withIds } from './list';

/** Heads and filters that several lists have. */
export const WORDS = withIds('words', {
  action: { en: 'Action', 'zh-Hans': '操作' },
  certification: { en: 'Certification', 'zh-Hans': '认证' },
  entry: { en: 'Entry', 'zh-Hans': '条目' },
  evidence: { en: 'Evidence', 'zh-Hans': '证明材料' },
  finding: { en: 'Finding', 'zh-Hans': '问题' },
  findings: { en: 'Findings', 'zh-Hans': '问题' },
  language: { en: 'Language', 'zh-Hans': '语言' },
  select: { en: 'Select', 'zh-Hans': '选择' },
  severity: { en: 'Severity', 'zh-Hans': '严重程度' },
  site: { en: 'Site', 'zh-Hans': '站点' },
  source: { en: 'Files', 'zh-Hans': '文件' },
  state: { en: 'State', 'zh-Hans': '状态' },
  type: { en: 'Type', 'zh-Hans': '类型' },
});
