import type { Stage } from './stage';

/** Findings in the HTML and in the marks of a page. */
export const html = {
  findings: {
    // parse: pages that are one HTML document
    HTML_TOO_COMPLEX: {
      severity: 'error',
      en: 'The HTML is nested too deeply or has too many parts; the page is refused.',
      'zh-Hans': 'HTML 嵌套过深或组成部分过多；页面被拒绝。',
    },
    HTML_UNSEEN: {
      severity: 'info',
      en: 'A block that readers do not see was removed.',
      'zh-Hans': '读者看不到的块（隐藏或弹出）已去除。',
    },
    HTML_HERO_TEXT: {
      severity: 'info',
      en: 'The hero contains more than title and tagline; the rest was moved to the top of the body.',
      'zh-Hans': '页首横幅中除标题和副标题外还有其他内容，已移到正文开头。',
    },
    HTML_TITLE_FOREIGN: {
      severity: 'warning',
      en: 'The hero is in another language than the text; the title comes from the breadcrumb.',
      'zh-Hans': '页首横幅的语言与正文不同；标题取自面包屑导航。',
    },
    HTML_HERO_SHARED: {
      severity: 'warning',
      en: 'Several pages have the same hero; the title comes from the breadcrumb.',
      'zh-Hans': '多个页面使用同一页首横幅；标题取自面包屑导航。',
    },
    HTML_LINK_EMPTY: {
      severity: 'info',
      en: 'A link has no target; its text was kept.',
      'zh-Hans': '链接没有目标，保留了其文字。',
    },
    HTML_EMBED: {
      severity: 'warning',
      en: 'A frame or player was replaced with a link to its content.',
      'zh-Hans': '框架或播放器已替换为指向其内容的链接。',
    },
    HTML_TABLE: {
      severity: 'info',
      en: 'A table cannot be written in markdown; it stays HTML.',
      'zh-Hans': '表格无法用 markdown 表示，保留为 HTML。',
    },
    // parse: extensions of the legacy publisher, and HTML inside markdown
    EXT_NOTE_MISPLACED: {
      severity: 'warning',
      en: 'A note begins inside a line or a table; its mark was removed, its text kept.',
      'zh-Hans': '提示块出现在行内或表格中；去除标记，保留文字。',
    },
    EXT_SELECTOR: {
      severity: 'info',
      en: 'A selector of related pages was replaced with a list of links.',
      'zh-Hans': '相关页面选择器已替换为链接列表。',
    },
    EXT_VIDEO: {
      severity: 'warning',
      en: 'A video cannot be imported; it was replaced with its name or address.',
      'zh-Hans': '视频无法导入，已替换为其名称或地址。',
    },
    EXT_UNKNOWN: {
      severity: 'warning',
      en: 'A mark of the legacy publisher is unknown; it was removed.',
      'zh-Hans': '无法识别旧发布系统的标记，已去除。',
    },
    EXT_TEMPLATE: {
      severity: 'warning',
      en: 'Template code that cannot be read was removed; its text was kept.',
      'zh-Hans': '无法读取的模板代码已移除；其中的文字保留。',
    },
    TEMPLATE_LEFT: {
      severity: 'warning',
      en: 'Template code stays in the text, since nothing tells what the generator makes of it.',
      'zh-Hans': '正文中仍有模板代码，因为无从得知生成器会把它变成什么。',
    },
    COMMENT_LEFT_OUT: {
      severity: 'info',
      en: 'A comment was removed from the body; the original text keeps it.',
      'zh-Hans': '正文中的注释已去除，原文中仍保留。',
    },
    COMMENT_UNCLOSED: {
      severity: 'warning',
      en: 'A comment is never closed; it and all text after it were removed.',
      'zh-Hans': '注释没有闭合；注释及其后的全部内容已去除。',
    },
    HTML_ACTIVE: {
      severity: 'warning',
      en: 'HTML that runs, frames or loads something was removed.',
      'zh-Hans': '会运行、嵌入或加载内容的 HTML 已去除。',
    },
    HTML_LEFT_OUT: {
      severity: 'warning',
      en: 'HTML that is not allowed was removed with its text, which the finding quotes.',
      'zh-Hans': '页面不允许的 HTML 连同其内容已去除；消息中引用了原文。',
    },
    HTML_TAG_LEFT_OUT: {
      severity: 'info',
      en: 'A tag that is not allowed was removed; its text was kept.',
      'zh-Hans': '页面不允许的标签已去除，保留其文字。',
    },
    HTML_ID_RENAMED: {
      severity: 'info',
      en: 'An id conflicts with a name that scripts use, or with another id; it was prefixed with its links, or removed.',
      'zh-Hans': '该 id 与脚本使用的名称或另一个 id 冲突；已加上前缀并更新链接，或已去除。',
    },
    BODY_REPEATS: {
      severity: 'warning',
      en: 'Tables lack too many cells, or links repeat too long definitions; in HTML, the text is shown without them.',
      'zh-Hans': '表格缺少的单元格过多，或链接重复引用过长的定义；HTML 中只显示文本。',
    },
    HTML_TANGLED: {
      severity: 'error',
      en: 'The HTML and the links of the page cannot be made safe; the page is refused.',
      'zh-Hans': '页面的 HTML 与链接无法安全处理；页面被拒绝。',
    },
  },
  sentences: {
    fillTable: {
      en: 'Fill or split the table, or shorten the definitions.',
      'zh-Hans': '请填写或拆分表格，或缩短定义。',
    },
    bodyRepeats: {
      en: 'From here on the page repeats too much: rows of tables that lack cells, or long definitions that many links name. HTML shows the text without them.',
      'zh-Hans': '页面从此处起重复过多：表格行缺少单元格，或许多链接引用了很长的定义。HTML 中只显示文本。',
    },
    elementsTooDeep: {
      en: 'Its elements are nested more than {limit} levels deep.',
      'zh-Hans': '元素嵌套超过 {limit} 层。',
    },
    elementsTooMany: {
      en: 'It has more than {limit} elements, or too many for its length: formatting tags are not closed.',
      'zh-Hans': '元素超过 {limit} 个，或相对于篇幅过多：格式标签没有闭合。',
    },
    closeTags: { en: 'Close the tags, or split the page.', 'zh-Hans': '闭合标签，或拆分页面。' },
    hiddenRemoved: { en: 'A hidden block was removed: “{text}”.', 'zh-Hans': '已去除隐藏的内容块：“{text}”。' },
    popUpRemoved: { en: 'A pop-up was removed: “{text}”.', 'zh-Hans': '已去除弹出内容：“{text}”。' },
    heroText: {
      en: 'In addition to title and tagline, the hero says “{text}”; this was moved to the top of the body.',
      'zh-Hans': '除标题和副标题外，页首横幅还写有“{text}”，已移到正文开头。',
    },
    heroForeign: {
      en: 'The hero says “{title}” in another language than the text; the title is “{used}”, from the breadcrumb.',
      'zh-Hans': '页首横幅写的是“{title}”，与正文语言不同；标题取自面包屑导航：“{used}”。',
    },
    correctHero: { en: 'Correct the hero.', 'zh-Hans': '更正页首横幅。' },
    linkWithoutTarget: {
      en: 'The link “{text}” has no target; its text was kept.',
      'zh-Hans': '链接“{text}”没有目标，已保留其文字。',
    },
    embedReplaced: {
      en: '<{tag}> of {source} was replaced with a link.',
      'zh-Hans': '<{tag}>（{source}）已替换为链接。',
    },
    tableStaysHtml: {
      en: 'The table has merged cells or lists in its cells; it stays HTML.',
      'zh-Hans': '表格含有合并的单元格，或单元格中有列表；保留为 HTML。',
    },
    raggedTableStaysHtml: {
      en: 'Most rows of the table are much shorter than the longest one; it stays HTML.',
      'zh-Hans': '表格的多数行远短于最长的一行；保留为 HTML。',
    },
    markInsideLine: { en: 'The mark of a {mark} is inside a line.', 'zh-Hans': '{mark} 标记出现在行内。' },
    ownLine: { en: 'Begin the note on a line of its own.', 'zh-Hans': '请让提示块另起一行。' },
    selectorReplaced: { en: 'The selector was replaced with a list of links.', 'zh-Hans': '选择器已替换为链接列表。' },
    videoLeftOut: { en: 'The video “{video}” cannot be imported.', 'zh-Hans': '视频“{video}”无法导入。' },
    publishVideo: {
      en: 'Publish the video elsewhere, and link to it.',
      'zh-Hans': '将视频发布到其他位置，并添加链接。',
    },
    markUnknown: { en: '{mark} is unknown.', 'zh-Hans': '无法识别 {mark}。' },
    commentRemoved: { en: 'A comment was removed from the body.', 'zh-Hans': '正文中的注释已去除。' },
    commentUnclosed: { en: 'A comment is never closed.', 'zh-Hans': '注释没有闭合。' },
    closeComment: { en: 'Close it with -->.', 'zh-Hans': '请用 --> 闭合。' },
    elementRemoved: {
      en: '<{tag}> was removed with its content: “{text}”.',
      'zh-Hans': '<{tag}> 及其内容已去除：“{text}”。',
    },
    cdataRemoved: { en: 'A CDATA section was removed: “{text}”.', 'zh-Hans': 'CDATA 段已去除：“{text}”。' },
    scriptRemoved: {
      en: 'The script in {attribute} of <{tag}> was removed: “{text}”.',
      'zh-Hans': '<{tag}> 的 {attribute} 属性中的脚本已去除：“{text}”。',
    },
    textRemoved: { en: '“{text}” was removed.', 'zh-Hans': '“{text}”已去除。' },
    tagRemoved: { en: 'A <{tag}> was removed: “{text}”.', 'zh-Hans': '<{tag}> 已去除：“{text}”。' },
    menuRemoved: {
      en: 'A cell with nothing but {count} links was removed as a menu; the first leads to {link}.',
      'zh-Hans': '只含 {count} 个链接的单元格被视为菜单，已去除；第一个链接指向 {link}。',
    },
    linksInCode: {
      en: 'Code can hold no links: of {count}, such as {link}, only the text stays.',
      'zh-Hans': '代码中不能包含链接：共 {count} 个链接（例如 {link}）只保留了文字。',
    },
    alternativeRemoved: {
      en: 'The alternative content of the <{tag}> was removed: “{text}”.',
      'zh-Hans': '<{tag}> 的替代内容已去除：“{text}”。',
    },
    tagsNotAllowed: {
      en: '<{tag}> is not allowed in a page; its tags were removed.',
      'zh-Hans': '页面不允许使用 <{tag}>，已去除其标签。',
    },
    idRenamed: {
      en: 'The {attribute} “{value}” would conflict with a name that scripts use; it is “{used}” now.',
      'zh-Hans': '{attribute}“{value}”会与脚本使用的名称冲突，已改为“{used}”。',
    },
    idRepeated: {
      en: 'Another element already has the id “{id}”; the {attribute} “{value}” was removed here.',
      'zh-Hans': '另一元素已使用 id“{id}”；此处的 {attribute}“{value}”已去除。',
    },
    htmlTangled: {
      en: 'Its HTML and links still contain something that runs after they were cleaned.',
      'zh-Hans': '清理之后，其 HTML 和链接中仍有可运行的内容。',
    },
    rewriteAsMarkdown: { en: 'Rewrite the HTML as markdown.', 'zh-Hans': '将 HTML 改写为 Markdown。' },
  },
} as const satisfies Stage;
