import type { Stage } from './stage';

/** Findings about the map, and about a page as a whole. */
export const pages = {
  findings: {
    // decisions of compliance.map.yml
    MAP_RULE_UNUSED: {
      severity: 'warning',
      en: 'A rule of the map matches nothing in the source.',
      panel: 'One of your decisions matches none of the files.',
      'zh-Hans': '您的一项决定没有匹配任何文件。',
    },
    MAP_PARENT_UNKNOWN: {
      severity: 'warning',
      en: 'The map or the front matter names a parent that is not imported; the page has none.',
      panel:
        'Your decisions or the header of the file names a parent that is not a page of the import; the page has no parent.',
      'zh-Hans': '您的决定或文件头部指定的上级页面不在本次导入中；该页面没有上级页面。',
    },
    MAP_VERSION_UNKNOWN: {
      severity: 'warning',
      en: 'The map or the front matter names a newer version that is not imported; the page has none.',
      panel:
        'Your decisions or the header of the file names a newer version that is not a page of the import; the page has none.',
      'zh-Hans': '您的决定或文件头部指定的新版页面不在本次导入中；该页面没有新版页面。',
    },
    PAGE_EXCLUDED: {
      severity: 'info',
      en: 'The map excludes the file; it is not imported.',
      panel: 'Your decisions exclude the file; it is not imported.',
      'zh-Hans': '您的决定排除了该文件；未导入。',
    },
    // interpret
    TITLE_MISSING: {
      severity: 'warning',
      en: 'The page states no title; its breadcrumb or file name is used.',
      'zh-Hans': '页面没有写明标题；采用面包屑导航的最后一级或文件名。',
    },
    TITLE_REPEATED: {
      severity: 'info',
      en: 'Several pages of one language have the same title.',
      'zh-Hans': '同一语言的多个页面标题相同。',
    },
    TITLE_TOO_LONG: {
      severity: 'error',
      en: 'The title exceeds the length limit; the page is refused.',
      'zh-Hans': '标题超过长度上限；页面被拒绝。',
    },
    META_TITLE_TOO_LONG: {
      severity: 'warning',
      en: 'The page title of the header exceeds the length limit; it was ignored.',
      'zh-Hans': '头部的页面标题超过长度上限，已忽略。',
    },
    DATE_IMPOSSIBLE: {
      severity: 'warning',
      en: 'The date does not exist; it was ignored.',
      'zh-Hans': '日期不存在，已忽略。',
    },
    DATE_UNREADABLE: {
      severity: 'warning',
      en: 'The date has no known format; it was ignored.',
      'zh-Hans': '日期格式无法识别，已忽略。',
    },
    PAGE_README: {
      severity: 'info',
      en: 'The file describes the source; it is not imported.',
      panel: 'The file describes the other files and is not a page of the site; it is not imported.',
      'zh-Hans': '这是关于其他文件的说明文件，不是站点页面；未导入。',
    },
    PAGE_REDIRECT: {
      severity: 'info',
      en: 'The file opens another page at once; its address redirects to that page, if the source has it.',
      panel:
        'The file opens another page at once and is not imported; its address redirects to that page if it is among the files.',
      'zh-Hans': '该文件会立即打开另一个页面，因此未导入；如果这些文件中有该页面，则原地址重定向到该页面。',
    },
    LIST_OF_PROCESSORS: {
      severity: 'info',
      en: 'The file is a list of processors: its rows are read, and it is no page.',
      'zh-Hans': '该文件是列出数据处理方的数据文件：其中各行已读取，文件本身不作为页面导入。',
    },
    PAGE_VERSION: {
      severity: 'info',
      en: 'The text is in force from a day on that is proven; the page has it as a version.',
      'zh-Hans': '该文本的生效日期有据可查，作为页面的一个版本导入。',
    },
    VERSION_NOT_READ: {
      severity: 'info',
      en: 'The text seems to be a version of a policy; what makes it one is not proven, so that it stays a page.',
      'zh-Hans': '该文本似乎是某项政策的一个版本，但依据不足，因此仍作为页面导入。',
    },
    PAGE_TOC: {
      severity: 'info',
      en: 'The file is a table of contents; it is not imported.',
      'zh-Hans': '这是目录；未导入。',
    },
    PAGE_LINKS_ONLY: {
      severity: 'info',
      en: 'The page contains only links; it is not imported.',
      'zh-Hans': '页面只有链接；未导入。',
    },
    PAGE_NO_BODY: { severity: 'warning', en: 'The page has a title and no text.', 'zh-Hans': '页面有标题而没有正文。' },
  },
  sentences: {
    mapCertificationUnknown: {
      en: 'certifications[{key}] names a certification that is not on any page.',
      'zh-Hans': 'certifications[{key}] 指定的认证未出现在任何页面中。',
    },
    mapRuleUnused: {
      en: '{rule} matches nothing in the source.',
      panel: '{rule} matches none of the files.',
      'zh-Hans': '{rule} 没有匹配任何文件。',
    },
    correctRule: { en: 'Correct the rule, or remove it.', 'zh-Hans': '更正该规则，或将其删除。' },
    mapParentUnknown: {
      en: 'The map names the parent {parent}, which is not a page in {locale}.',
      panel: 'Your decisions name the parent {parent}, which is not a page in {locale}.',
      'zh-Hans': '您的决定指定的上级页面 {parent} 没有{locale}版本的页面。',
    },
    frontMatterParentUnknown: {
      en: 'The front matter names the parent {parent}, which is not a page in {locale}.',
      panel: 'The header of the file names the parent {parent}, which is not a page in {locale}.',
      'zh-Hans': '文件头部指定的上级页面 {parent} 没有{locale}版本的页面。',
    },
    namePage: { en: 'Use the path or the file of a page.', 'zh-Hans': '请填写某个页面的路径或文件。' },
    mapVersionUnknown: {
      en: 'The map says that {page} supersedes the page, which is not another page of the import.',
      panel: 'Your decisions say that {page} replaces the page, which is not another page of the import.',
      'zh-Hans': '您的决定指定 {page} 为该页面的新版，但它不是本次导入的其他页面。',
    },
    excludedByRule: { en: 'The rule {rule} excludes it.', 'zh-Hans': '规则 {rule} 将其排除。' },
    mapChoosesOther: {
      en: 'The map chooses {path} instead.',
      panel: 'Your decisions choose {path} instead.',
      'zh-Hans': '您的决定改为采用 {path}。',
    },
    versionFrom: {
      en: 'It is the text of {page} from {day} on: “{quote}”.',
      'zh-Hans': '这是 {page} 自 {day} 起的文本：“{quote}”。',
    },
    versionByName: {
      en: 'It is the text of {page} from {day} on, the date in the name of its file.',
      'zh-Hans': '这是 {page} 自 {day} 起的文本，日期取自文件名。',
    },
    versionNotRead: {
      en: 'It seems to be one of several versions of a policy, as {other} is, and stays a page: {@why}.',
      'zh-Hans': '它似乎与 {other} 同为某项政策的版本，但仍作为页面导入：{@why}。',
    },
    versionUndated: {
      en: 'neither it nor its name states the day from which it is in force',
      'zh-Hans': '正文和文件名均未写明完整的生效日期',
    },
    versionDaysDiffer: {
      en: 'two days are stated, “{one}” and “{other}”',
      'zh-Hans': '写明了两个日期：“{one}”和“{other}”',
    },
    versionNameDiffers: {
      en: 'it states “{quote}”, and its name {named}',
      'zh-Hans': '正文写明“{quote}”，文件名却是 {named}',
    },
    versionNoneInForce: { en: 'none of them is in force yet', 'zh-Hans': '各版本均未生效' },
    versionOfUndated: {
      en: 'since when {page} is in force is not proven',
      'zh-Hans': '{page} 的生效日期没有依据',
    },
    versionWithoutPage: {
      en: '{page} has no text in {locale}',
      'zh-Hans': '{page} 没有{locale}版本',
    },
    versionSameDay: {
      en: '{page} is in force from {day} on, too',
      'zh-Hans': '{page} 同样自 {day} 起生效',
    },
    versionOutOfOrder: {
      en: '{page} should be newer, and is in force from {day} on',
      'zh-Hans': '{page} 应为较新的版本，却自 {day} 起生效',
    },
    stateEffectiveDay: {
      en: 'State the day below the title of each text: “Effective date: 1 July 2026”.',
      'zh-Hans': '请在每份文本的标题下方写明日期：“生效日期：2026年7月1日”。',
    },
    titleMissing: {
      en: 'The page states no title; it is called “{title}”.',
      'zh-Hans': '页面没有写明标题，标题取为“{title}”。',
    },
    heroShared: {
      en: 'The hero “{title}” is shared by several pages; the title is “{used}”, from the breadcrumb.',
      'zh-Hans': '多个页面使用同一页首横幅“{title}”；标题取自面包屑导航：“{used}”。',
    },
    titleRepeated: {
      en: '{count} pages in {locale} are called “{title}”; another one is {path}.',
      'zh-Hans': '有 {count} 个{locale}页面的标题同为“{title}”，另一个是 {path}。',
    },
    giveOwnTitle: { en: 'Give each page a title of its own.', 'zh-Hans': '为每个页面取各自的标题。' },
    templatesLeft: {
      en: 'Readers would see template code: {count} ({names}).',
      'zh-Hans': '读者会看到模板代码：{count} 处（{names}）。',
    },
    setVariables: {
      en: 'Set “generator” or “variables” in the settings of the site, or write what the site shows there. It may stay where the page writes about templates.',
      panel:
        'Ask an administrator to name the generator of the site or its variables, or write what the site shows there. It may stay where the page writes about templates.',
      'zh-Hans': '请管理员设定站点的生成器或变量，或写上站点在该处显示的内容。若页面本身讲解模板，可以保留。',
    },
    templatesRemoved: {
      en: 'Template code was removed: {count} ({names}). Its text was kept.',
      'zh-Hans': '已移除模板代码 {count} 处（{names}）；其中的文字保留。',
    },
    templatesRemovedWithWords: {
      en: 'Template code was removed: {count} ({names}). Its text was kept, but these words of parameters were lost: {words}',
      'zh-Hans': '已移除模板代码 {count} 处（{names}）；其中的文字保留，但参数中的这些文字已丢失：{words}',
    },
    templateInSentence: {
      en: '{code} was removed from a sentence: “{sentence}”',
      'zh-Hans': '已从句子中移除 {code}：“{sentence}”',
    },
    writeItsWords: {
      en: 'Write in its place what the site shows there.',
      'zh-Hans': '请在该处写出站点上显示的内容。',
    },
    giveHeading: { en: 'Give it a heading: # Title.', 'zh-Hans': '为页面添加一级标题：# 标题。' },
    titleTooLong: {
      en: 'The title has {length} characters; the limit is {limit}.',
      'zh-Hans': '标题有 {length} 个字符，上限为 {limit}。',
    },
    shortenHeading: { en: 'Shorten the heading.', 'zh-Hans': '缩短标题。' },
    metaTitleTooLong: {
      en: 'The page title has {length} characters; the limit is {limit}.',
      'zh-Hans': '页面标题有 {length} 个字符，上限为 {limit}。',
    },
    shortenMetaTitle: { en: 'Shorten it, or set it in Strapi.', 'zh-Hans': '缩短该标题，或在 Strapi 中设置。' },
    describesSource: {
      en: 'The file describes the source and is not a page of the site.',
      panel: 'The file describes the other files and is not a page of the site.',
      'zh-Hans': '这是关于其他文件的说明文件，不是站点页面。',
    },
    pageRedirects: {
      en: 'The file only leads to {to}.',
      'zh-Hans': '该文件只跳转到 {to}。',
    },
    isListOfProcessors: {
      en: 'The file is data that lists processors.',
      'zh-Hans': '该文件是列出数据处理方的数据文件。',
    },
    isContents: { en: 'The file is a table of contents.', 'zh-Hans': '这是目录文件。' },
    linksOnly: {
      en: 'The page contains only links to pages of this source.',
      panel: 'The page contains only links to pages among the files.',
      'zh-Hans': '页面只有指向这些文件中页面的链接。',
    },
    bodyMissing: { en: 'The page has a title and no text.', 'zh-Hans': '页面有标题而没有正文。' },
    bodyScripted: {
      en: 'The page has scripts, and shows only “{text}” without them.',
      'zh-Hans': '页面含有脚本，不运行脚本时只显示“{text}”。',
    },
    saveWithScripts: {
      en: 'A script may write its text. Open the page in a browser, save it when it is shown, and import that file.',
      'zh-Hans': '正文可能由脚本生成。请在浏览器中打开该页面，显示完整后保存，再导入保存的文件。',
    },
    addText: {
      en: 'Add text, or remove the file. A page that only lists others may stay as it is.',
      'zh-Hans': '补充正文，或删除文件。仅用于列出其他页面的页面可以保持原样。',
    },
  },
} as const satisfies Stage;
