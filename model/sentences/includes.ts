import type { Stage } from './stage';

/** Findings about files that other files include. */
export const includes = {
  findings: {
    PARTIAL: {
      severity: 'info',
      en: 'Other pages include the file; it is no page of its own.',
      'zh-Hans': '该文件被其他页面包含，自身不是页面。',
    },
    INCLUDE_MISSING: {
      severity: 'warning',
      en: 'The included file is not in the source; the include was removed.',
      panel: 'The included file is not among the files; the include was removed.',
      'zh-Hans': '被包含的文件不在这些文件中，已去除该包含。',
    },
    INCLUDE_REFUSED: {
      severity: 'warning',
      en: 'The path of the included file leaves the source; the include was removed.',
      panel: 'The path of the included file leaves the folder of the files; the include was removed.',
      'zh-Hans': '被包含文件的路径超出文件夹范围，已去除该包含。',
    },
    INCLUDE_LOOP: {
      severity: 'warning',
      en: 'A file includes itself, directly or through others; the include was removed.',
      'zh-Hans': '文件直接或间接包含自身，已去除该包含。',
    },
    INCLUDE_TOO_DEEP: {
      severity: 'warning',
      en: 'Includes are nested too deeply; the include was removed.',
      'zh-Hans': '包含的嵌套过深，已去除该包含。',
    },
    INCLUDE_TOO_MANY: {
      severity: 'warning',
      en: 'The page has too many includes; the include was removed.',
      'zh-Hans': '页面包含的文件过多，已去除该包含。',
    },
    INCLUDE_DRAFT: {
      severity: 'warning',
      en: 'The page includes a file that is marked as a draft, and counts as a draft too.',
      'zh-Hans': '页面包含标记为草稿的文件；该页面也视为草稿。',
    },
  },
  sentences: {
    includedBy: { en: 'The file is included by {path}.', 'zh-Hans': '该文件被 {path} 包含。' },
    includedByMore: {
      en: 'The file is included by {path} and {count} more.',
      'zh-Hans': '该文件被 {path} 及另外 {count} 个文件包含。',
    },
    includeMissing: {
      en: '“{file}” is not a page file of this source.',
      panel: '“{file}” is not a page among the files.',
      'zh-Hans': '“{file}”不是这些文件中的页面。',
    },
    addIncluded: { en: 'Add the file, or remove the include.', 'zh-Hans': '添加该文件，或删除包含语句。' },
    includeUnreadable: { en: '{path} cannot be read.', 'zh-Hans': '无法读取 {path}。' },
    seeFindingsOfFile: { en: 'See the findings of that file.', 'zh-Hans': '请查看该文件的问题。' },
    includeControlCharacter: { en: '“{file}” contains a control character.', 'zh-Hans': '“{file}”含有控制字符。' },
    includeDrive: { en: '“{file}” names a drive or a scheme.', 'zh-Hans': '“{file}”含有盘符或协议。' },
    includeAbsolute: { en: '“{file}” is absolute.', 'zh-Hans': '“{file}”是绝对路径。' },
    includeLeavesSource: {
      en: '“{file}” leaves the source.',
      panel: '“{file}” leaves the folder of the files.',
      'zh-Hans': '“{file}”超出文件夹范围。',
    },
    nameByRelativePath: {
      en: 'Name a file of the source by its relative path.',
      panel: 'Name one of the files by its relative path.',
      'zh-Hans': '请用相对路径指定其中一个文件。',
    },
    includesItself: { en: '{path} includes {@included}.', 'zh-Hans': '{path} 包含 {@included}，形成循环。' },
    includes: { en: '{path} includes {@included}', 'zh-Hans': '{path} 包含 {@included}' },
    removeInclude: { en: 'Remove one of the includes.', 'zh-Hans': '删除其中一个包含语句。' },
    includeTooDeep: {
      en: '“{file}” is {depth} levels deep; the limit is {limit}.',
      'zh-Hans': '“{file}”位于第 {depth} 层，上限为 {limit} 层。',
    },
    includeDirectly: { en: 'Include the file from the page itself.', 'zh-Hans': '请直接在页面中包含该文件。' },
    includesTooMany: {
      en: 'The limit is {limit} files for each page; “{file}” exceeds it.',
      'zh-Hans': '每个页面最多包含 {limit} 个文件；“{file}”超出上限。',
    },
    includesTooLong: {
      en: 'The limit is {limit} characters for each page; “{file}” exceeds it.',
      'zh-Hans': '每个页面最多 {limit} 个字符；“{file}”超出上限。',
    },
    splitPage: { en: 'Split the page.', 'zh-Hans': '拆分页面。' },
    includesDraft: {
      en: '{path} is marked as a draft, so the page that includes it counts as a draft too.',
      'zh-Hans': '{path} 被标记为草稿，因此包含它的页面也视为草稿。',
    },
  },
} as const satisfies Stage;
