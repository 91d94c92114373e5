import type { Stage } from './stage';

/** Findings of rollbacks, of exports, and of the check of addresses. */
export const runs = {
  findings: {
    // rollback
    LINK_TARGET_DELETED: {
      severity: 'warning',
      en: 'A link is not restored, because its target was deleted since.',
      'zh-Hans': '条目已恢复，但缺少一个链接，因为其目标已被删除。',
    },
    // export
    EXPORT_RENAMED: {
      severity: 'warning',
      en: 'Two pages have the same file name; the second is exported under another name.',
      'zh-Hans': '两个页面的文件名相同；第二个以其他名称导出。',
    },
    EXPORT_INEXACT: {
      severity: 'warning',
      en: 'The finding names fields that cannot be read back from the exported file.',
      'zh-Hans': '页面的部分字段无法从导出的文件中读回，消息中列出了这些字段。',
    },
    EXPORT_REFUSED: {
      severity: 'error',
      en: 'The file name of the page is not allowed; the page is not exported.',
      'zh-Hans': '不允许该页面的文件名；未导出。',
    },
    // check-urls
    URL_MISSING: {
      severity: 'error',
      en: 'An address of the site leads to no page and no redirect.',
      'zh-Hans': '站点的一个地址既没有页面，也没有重定向。',
    },
    URL_FAILED: {
      severity: 'error',
      en: 'An address could not be checked, or its redirects form a loop.',
      'zh-Hans': '地址无法检查，或其重定向形成循环。',
    },
  },
  sentences: {
    linkTargetDeleted: {
      en: 'The entry that "{field}" named ({documentId}) was deleted since; the link is not restored.',
      'zh-Hans': '“{field}”引用的条目（{documentId}）已被删除，未恢复该链接。',
    },
    linkManually: {
      en: 'Link to another entry manually, if necessary.',
      'zh-Hans': '如有需要，请手动链接到其他条目。',
    },
    exportRenamed: {
      en: '{file} is already the file of another page; this one is exported as {path}.',
      'zh-Hans': '{file} 已是另一页面的文件；该页面导出为 {path}。',
    },
    exportInexact: {
      en: 'These fields cannot be read back from the file: {fields}.',
      'zh-Hans': '以下字段无法从文件中读回：{fields}。',
    },
    compareExport: {
      en: 'Compare the file with the entry. A common cause is HTML that is not allowed in a page.',
      'zh-Hans': '将文件与条目对比。常见原因是页面中不允许的 HTML。',
    },
  },
} as const satisfies Stage;
