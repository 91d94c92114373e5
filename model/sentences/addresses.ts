import type { Stage } from './stage';

/** Findings about paths, parents and versions. */
export const addresses = {
  findings: {
    PATH_TOO_LONG: {
      severity: 'error',
      en: 'The URL path exceeds the length limit; the page is refused.',
      'zh-Hans': 'URL 路径超过长度上限；页面被拒绝。',
    },
    PATH_CASE_COLLISION: {
      severity: 'warning',
      en: 'Two pages have paths that differ in upper and lower case only.',
      'zh-Hans': '两个页面的路径仅大小写不同。',
    },
    PARENT_CYCLE: {
      severity: 'warning',
      en: 'The breadcrumb makes the page its own ancestor; it was ignored.',
      'zh-Hans': '面包屑导航使页面成为自身的上级页面，已忽略。',
    },
    VERSION_CYCLE: {
      severity: 'warning',
      en: 'The version history makes the page newer than itself; it was ignored.',
      'zh-Hans': '版本历史使页面成为自身的新版页面，已忽略。',
    },
  },
  sentences: {
    rivalPath: {
      en: '{path} already has the path {url}; this file is not imported: {@why}.',
      'zh-Hans': '{path} 已使用路径 {url}；该文件未导入：{@why}。',
    },
    rivalText: {
      en: '{path} already has the {locale} text of {group}; this file is not imported: {@why}.',
      'zh-Hans': '{path} 已是 {group} 的{locale}版本；该文件未导入：{@why}。',
    },
    builtFromMarkdown: {
      en: 'generators build the page from the markdown file',
      'zh-Hans': '生成器使用 Markdown 文件生成该页面',
    },
    builtFromNoSuchFile: {
      en: 'generators build no page from a file without an extension',
      'zh-Hans': '生成器不会用没有扩展名的文件生成页面',
    },
    writtenLast: { en: 'the generator writes the other one last', 'zh-Hans': '生成器最后写入另一个文件' },
    firstByName: { en: 'the first by name is used', 'zh-Hans': '使用按名称排序的第一个文件' },
    giveOtherPath: { en: 'Give one of the two pages another path.', 'zh-Hans': '请为两个页面之一设置其他路径。' },
    keepOne: { en: 'Keep one of the two files.', 'zh-Hans': '两个文件只保留一个。' },
    rivalTree: {
      en: '{paths} is the same page in another folder; both are imported.',
      'zh-Hans': '{paths} 是另一文件夹中的同一页面；两者均已导入。',
    },
    excludeFolder: { en: 'Exclude one of the two folders.', 'zh-Hans': '排除其中一个文件夹。' },
    urlTooLong: {
      en: 'The path {path}… has {length} characters; the limit is {limit}.',
      'zh-Hans': '路径 {path}… 有 {length} 个字符，上限为 {limit}。',
    },
    shortenNames: { en: 'Shorten the names of the folders or the file.', 'zh-Hans': '缩短文件夹或文件的名称。' },
    pathsDifferInCase: {
      en: '{path} and {other} ({file}) differ in case only.',
      'zh-Hans': '{path} 与 {other}（{file}）仅大小写不同。',
    },
    renameOne: { en: 'Rename one of the files.', 'zh-Hans': '重命名其中一个文件。' },
    breadcrumbCycle: {
      en: 'The breadcrumb makes the page its own ancestor.',
      'zh-Hans': '面包屑导航使页面成为自身的上级页面。',
    },
    mapCycle: {
      en: 'The map makes the page its own ancestor.',
      panel: 'Your decisions make the page its own ancestor.',
      'zh-Hans': '您的决定使页面成为自身的上级页面。',
    },
    correctBreadcrumb: { en: 'Correct the breadcrumb.', 'zh-Hans': '更正面包屑导航。' },
    versionCycle: {
      en: 'The version history makes the page its own newer version.',
      'zh-Hans': '版本历史使页面成为自身的新版页面。',
    },
    correctIt: { en: 'Correct it.', 'zh-Hans': '请更正。' },
  },
} as const satisfies Stage;
