import type { Stage } from './stage';

/** Findings in headers and front matter. */
export const headers = {
  findings: {
    HDR_TOO_LARGE: {
      severity: 'error',
      en: 'The header exceeds the size limit; the file is refused.',
      'zh-Hans': '头部超过大小上限；文件被拒绝。',
    },
    HDR_UNREADABLE: {
      severity: 'warning',
      en: 'A header has lost its brackets or quotes; it was removed from the text and not read.',
      'zh-Hans': '头部缺少括号或引号；已从正文移除，未读取。',
    },
    HDR_UNCLOSED_QUOTE: {
      severity: 'warning',
      en: 'A quote is never closed; the value ends before the next attribute or at the end of the header.',
      'zh-Hans': '引号没有闭合；值在下一个属性之前或头部末尾结束。',
    },
    HDR_UNCLOSED_TAG: {
      severity: 'warning',
      en: 'The header block is never closed; it ends after its last attribute.',
      'zh-Hans': '头部块没有闭合；在最后一个属性之后结束。',
    },
    HDR_UNQUOTED_VALUE: {
      severity: 'warning',
      en: 'A header value has no quotes; it was read up to the next attribute.',
      'zh-Hans': '头部的值没有引号；读取到下一个属性为止。',
    },
    HDR_CURLY_QUOTES: {
      severity: 'info',
      en: 'A header value has typographic quotes; it was read normally.',
      'zh-Hans': '头部的值使用了弯引号；已照常读取。',
    },
    HDR_STRAY_TEXT: {
      severity: 'warning',
      en: 'The header contains text that is not an attribute; the text was ignored.',
      'zh-Hans': '头部中含有不属于属性的文字，已忽略。',
    },
    HDR_DUPLICATE_ATTRIBUTE: {
      severity: 'warning',
      en: 'A header attribute has several values; the first one is used.',
      'zh-Hans': '头部属性多次出现且值不同，以第一个为准。',
    },
    HDR_WRONG_VALUE: {
      severity: 'warning',
      en: 'A header attribute has an implausible value; the value was ignored.',
      'zh-Hans': '头部属性的值不合理，已忽略该值。',
    },
    HDR_UNSTORABLE: {
      severity: 'warning',
      en: 'A header contains characters that a database cannot store; they were removed.',
      'zh-Hans': '头部中含有数据库无法存储的字符，已去除。',
    },
    FM_INVALID: {
      severity: 'warning',
      en: 'The front matter is not valid YAML; only its plain lines were read.',
      panel: 'The header of the file is not valid YAML; only its plain lines were read.',
      'zh-Hans': '文件头部不是有效的 YAML，只读取了其中的简单行。',
    },
    FM_UNCLOSED: {
      severity: 'warning',
      en: 'The front matter is never closed; it ends before the first line that does not belong to it.',
      panel: 'The header of the file is never closed; it ends before the first line that is not part of it.',
      'zh-Hans': '文件头部没有结束行；在第一个不属于它的行之前结束。',
    },
    FM_UNOPENED: {
      severity: 'info',
      en: 'The front matter has no opening line; it was read normally.',
      panel: 'The header of the file has no opening line; it was read normally.',
      'zh-Hans': '文件头部没有开始行；已照常读取。',
    },
    FM_STRAY: {
      severity: 'warning',
      en: 'The page contains a second header, or one without an opening line; it stays in the text, and only a draft mark is read.',
      'zh-Hans': '页面含有第二个头部，或没有开始行的头部；它保留在正文中，除草稿标记外不读取。',
    },
    FM_DUPLICATE_KEY: {
      severity: 'warning',
      en: 'A front matter key occurs more than once; the last one is used.',
      panel: 'A line of the header occurs more than once; the last one is used.',
      'zh-Hans': '文件头部的行重复出现，以最后一个为准。',
    },
    FM_ALIAS: {
      severity: 'warning',
      en: 'YAML aliases are not supported; the value was ignored.',
      'zh-Hans': '不支持 YAML 别名，已忽略该值。',
    },
    FM_TAG: {
      severity: 'warning',
      en: 'The YAML tag is not supported; the value was ignored.',
      'zh-Hans': '不支持该 YAML 标签，已忽略该值。',
    },
    FM_DRAFT: {
      severity: 'warning',
      en: 'The front matter marks the page as a draft; an import does not publish it.',
      panel: 'The header of the file marks the page as a draft; an import does not publish it.',
      'zh-Hans': '文件头部将页面标记为草稿；导入时不会发布该页面。',
    },
  },
  sentences: {
    headerTooLong: { en: 'The header has more than {limit} characters.', 'zh-Hans': '头部超过 {limit} 个字符。' },
    frontMatterTooLong: {
      en: 'The front matter has more than {limit} characters.',
      panel: 'The header of the file has more than {limit} characters.',
      'zh-Hans': '文件头部超过 {limit} 个字符。',
    },
    headerDamaged: { en: 'This header is damaged; it was not read.', 'zh-Hans': '头部已损坏，未读取。' },
    rewriteHeader: {
      en: 'Rewrite the header: <tags ms.date="MM/YYYY" wacn.lang="en"/>.',
      'zh-Hans': '重写头部：<tags ms.date="MM/YYYY" wacn.lang="en"/>。',
    },
    frontMatterForeign: {
      en: 'The {format} front matter cannot be read.',
      panel: 'The {format} header of the file cannot be read.',
      'zh-Hans': '无法读取 {format} 格式的文件头部。',
    },
    writeAsYaml: { en: 'Write it as YAML between --- lines.', 'zh-Hans': '以 YAML 格式写在两行 --- 之间。' },
    frontMatterUnopened: {
      en: 'The opening --- of the front matter is missing.',
      panel: 'The opening --- of the header is missing.',
      'zh-Hans': '文件头部缺少开始行 ---。',
    },
    frontMatterUnclosed: {
      en: 'The closing --- of the front matter is missing.',
      panel: 'The closing --- of the header is missing.',
      'zh-Hans': '文件头部缺少结束行 ---。',
    },
    nestedTooDeep: { en: 'it is nested too deep', 'zh-Hans': '嵌套过深' },
    frontMatterInvalid: {
      en: 'The front matter is not valid YAML: {@reason}',
      panel: 'The header of the file is not valid YAML: {@reason}',
      'zh-Hans': '文件头部不是有效的 YAML（解析器提示：{@reason}）。',
    },
    keyRepeated: {
      en: 'The key {key} occurs more than once; the last one is used.',
      'zh-Hans': '键 {key} 重复出现，以最后一个为准。',
    },
    valueIsAlias: {
      en: 'The value of {key} is an alias; aliases are not supported.',
      'zh-Hans': '{key} 的值是别名；不支持别名。',
    },
    valueHasAlias: {
      en: 'The value of {key} contains an alias; aliases are not supported.',
      'zh-Hans': '{key} 的值含有别名；不支持别名。',
    },
    valueTagged: {
      en: 'The value of {key} has the tag {tag}; it was ignored.',
      'zh-Hans': '{key} 的值带有标签 {tag}，已忽略。',
    },
    keyUnstorable: {
      en: 'The key {key} contains characters that cannot be stored ({characters}); they were removed.',
      'zh-Hans': '键 {key} 含有无法存储的字符（{characters}），已去除。',
    },
    valueUnstorable: {
      en: 'The value of {key} contains characters that cannot be stored ({characters}); they were removed.',
      'zh-Hans': '{key} 的值含有无法存储的字符（{characters}），已去除。',
    },
    headerBehindComment: {
      en: 'A header follows a comment; only a header at the beginning of the file is read.',
      'zh-Hans': '注释之后还有头部；只读取文件开头的头部。',
    },
    headerUnopened: {
      en: 'The file begins with lines of a header without an opening line.',
      'zh-Hans': '文件开头的几行属于头部，但缺少开始行。',
    },
    headerSecond: { en: 'A second header follows the first one.', 'zh-Hans': '第一个头部之后还有第二个头部。' },
    writeOneBlock: {
      en: 'Write all keys into one block between --- lines.',
      'zh-Hans': '将所有键写入同一个由 --- 行包围的头部。',
    },
    notAnAttribute: { en: '“{text}” is not an attribute.', 'zh-Hans': '“{text}”不是属性。' },
    headerUnclosed: { en: 'The header block is never closed.', 'zh-Hans': '头部块没有闭合。' },
    closeHeader: { en: 'Write /> after it.', 'zh-Hans': '在其后写入 />。' },
    valueUnquoted: { en: 'The value of {key} has no quotes.', 'zh-Hans': '{key} 的值没有引号。' },
    quoteValue: { en: 'Quote it.', 'zh-Hans': '为其加上引号。' },
    valueCurlyQuotes: { en: 'The value of {key} has typographic quotes.', 'zh-Hans': '{key} 的值使用了弯引号。' },
    quoteUnclosed: { en: 'The quote of {key} is never closed.', 'zh-Hans': '{key} 的引号没有闭合。' },
    closeQuote: { en: 'Close the quote after “{text}”.', 'zh-Hans': '在“{text}”之后补上引号。' },
    attributeTwice: { en: '{key} occurs twice; “{value}” is used.', 'zh-Hans': '{key} 出现两次，采用“{value}”。' },
    valueFlawed: { en: '{key}="{value}" is {@flaw}.', 'zh-Hans': '{key}="{value}" {@flaw}。' },
    neitherTrueNorFalse: { en: 'neither true nor false', 'zh-Hans': '既不是 true 也不是 false' },
    neitherTrueFalseNorDate: { en: 'neither true, false nor a date', 'zh-Hans': '既不是 true 或 false，也不是日期' },
    noPath: { en: 'no path', 'zh-Hans': '不是路径' },
    notOneOf: { en: 'not one of {allowed}', 'zh-Hans': '不属于以下允许的值：{allowed}' },
    notAText: { en: 'not a text of at most {limit} characters', 'zh-Hans': '不是长度在 {limit} 个字符以内的文字' },
    notALegalPath: { en: 'not a path such as /legal/sla/', 'zh-Hans': '不是 /legal/sla/ 这样的路径' },
    notALocale: { en: 'not a locale', 'zh-Hans': '不是语言代码' },
    notADate: { en: 'not a date', 'zh-Hans': '不是有效的日期' },
    notAFormat: { en: 'not in a known format', 'zh-Hans': '格式无法识别' },
    namesNoLanguage: { en: '{key}="{value}" names no language.', 'zh-Hans': '{key}="{value}" 不是语言代码。' },
    writeDate: { en: 'Write MM/YYYY or MM/DD/YYYY.', 'zh-Hans': '请写成 MM/YYYY 或 MM/DD/YYYY。' },
    markedDraft: {
      en: 'The front matter marks the page as a draft.',
      panel: 'The header of the file marks the page as a draft.',
      'zh-Hans': '文件头部将页面标记为草稿。',
    },
    unlisted: {
      en: 'The front matter keeps the page out of the lists of the site.',
      panel: 'The header of the file keeps the page out of the lists of the site.',
      'zh-Hans': '文件头部使页面不出现在站点的列表和导航中。',
    },
    importedAsDraft: {
      en: 'It is imported as a draft; --publish-drafts publishes it.',
      panel: 'It is imported as a draft. “Also publish pages that are marked as drafts” publishes it.',
      'zh-Hans': '该页面作为草稿导入；选择“同时发布标记为草稿的页面”即可发布。',
    },
  },
} as const satisfies Stage;
