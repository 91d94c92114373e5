import type { Stage } from './stage';

/** Findings of the checks of the content: the languages of a page against each other. */
export const translations = {
  findings: {
    PARITY_PERCENTAGE: {
      severity: 'warning',
      en: 'A percentage occurs in one language only.',
      'zh-Hans': '某个百分比只出现在一种语言中。',
    },
    PARITY_DURATION: {
      severity: 'warning',
      en: 'A duration occurs in one language only.',
      'zh-Hans': '某个时长只出现在一种语言中。',
    },
    PARITY_DATE: {
      severity: 'warning',
      en: 'A date occurs in one language only.',
      'zh-Hans': '某个日期只出现在一种语言中。',
    },
    PARITY_AMOUNT: {
      severity: 'warning',
      en: 'An amount of money occurs in one language only.',
      'zh-Hans': '某个金额只出现在一种语言中。',
    },
    PARITY_SIZE: {
      severity: 'warning',
      en: 'A size of data occurs in one language only.',
      'zh-Hans': '某个数据大小只出现在一种语言中。',
    },
    PARITY_STANDARD: {
      severity: 'warning',
      en: 'A standard is named in one language only.',
      'zh-Hans': '某项标准只在一种语言中提到。',
    },
    PARITY_EDITION: {
      severity: 'warning',
      en: 'The languages state different editions of a standard.',
      'zh-Hans': '各语言中的标准版本不一致。',
    },
    PARITY_LEVEL: {
      severity: 'warning',
      en: 'The languages state different levels.',
      'zh-Hans': '各语言中的级别不一致。',
    },
    PARITY_NUMBER: {
      severity: 'warning',
      en: 'A certificate number occurs in one language only.',
      'zh-Hans': '某个证书编号只出现在一种语言中。',
    },
    PARITY_SERVICE: {
      severity: 'warning',
      en: 'A service is named in one language only.',
      'zh-Hans': '某项服务只在一种语言中提到。',
    },
    PARITY_SECTION: {
      severity: 'warning',
      en: 'A heading has no counterpart in the other language.',
      'zh-Hans': '某个标题在另一种语言中没有对应的标题。',
    },
    PARITY_TABLE: {
      severity: 'warning',
      en: 'A table has no counterpart in the other language.',
      'zh-Hans': '某个表格在另一种语言中没有对应的表格。',
    },
    TEXT_UNTRANSLATED: {
      severity: 'warning',
      en: 'A page of another language contains Chinese text.',
      'zh-Hans': '另一种语言的页面中含有中文文字。',
    },
    LANGUAGE_WITHOUT_WORDS: {
      severity: 'info',
      en: 'The words of a language are unknown; facts of its pages are not compared.',
      'zh-Hans': '插件不了解某种语言的词语；不比较该语言页面中的事实。',
    },
  },
  sentences: {
    saysUnderOtherSays: {
      en: '{locale} says {@values} under “{heading}”, {otherLocale} says {@others}.',
      'zh-Hans': '{locale}版本在“{heading}”下写的是 {@values}，{otherLocale}版本写的是 {@others}。',
    },
    saysAboveOtherSays: {
      en: '{locale} says {@values} above the first heading, {otherLocale} says {@others}.',
      'zh-Hans': '{locale}版本在首个标题之前写的是 {@values}，{otherLocale}版本写的是 {@others}。',
    },
    saysOtherSays: {
      en: '{locale} says {@values}, {otherLocale} says {@others}.',
      'zh-Hans': '{locale}版本写的是 {@values}，{otherLocale}版本写的是 {@others}。',
    },
    saysUnderNotUnder: {
      en: '{locale} says {@values} under “{heading}”, {otherLocale} does not under “{otherHeading}”.',
      'zh-Hans': '{locale}版本在“{heading}”下写有 {@values}，{otherLocale}版本在“{otherHeading}”下没有。',
    },
    saysUnderNotAbove: {
      en: '{locale} says {@values} under “{heading}”, {otherLocale} does not above the first heading.',
      'zh-Hans': '{locale}版本在“{heading}”下写有 {@values}，{otherLocale}版本在首个标题之前没有。',
    },
    saysAboveNotUnder: {
      en: '{locale} says {@values} above the first heading, {otherLocale} does not under “{otherHeading}”.',
      'zh-Hans': '{locale}版本在首个标题之前写有 {@values}，{otherLocale}版本在“{otherHeading}”下没有。',
    },
    saysAboveNotAbove: {
      en: '{locale} says {@values} above the first heading, {otherLocale} does not above the first heading.',
      'zh-Hans': '{locale}版本在首个标题之前写有 {@values}，{otherLocale}版本在同一位置没有。',
    },
    saysOtherDoesNot: {
      en: '{locale} says {@values}, {otherLocale} does not.',
      'zh-Hans': '{locale}版本写有 {@values}，{otherLocale}版本没有。',
    },
    seconds: { en: '{count} seconds', 'zh-Hans': '{count} 秒' },
    minutes: { en: '{count} minutes', 'zh-Hans': '{count} 分钟' },
    hours: { en: '{count} hours', 'zh-Hans': '{count} 小时' },
    days: { en: '{count} days', 'zh-Hans': '{count} 天' },
    weeks: { en: '{count} weeks', 'zh-Hans': '{count} 周' },
    months: { en: '{count} months', 'zh-Hans': '{count} 个月' },
    years: { en: '{count} years', 'zh-Hans': '{count} 年' },
    level: { en: 'level {level}', 'zh-Hans': '{level} 级' },
    correctTheOtherLanguage: {
      en: 'Find out which language is correct, and correct the other one.',
      'zh-Hans': '确认哪个语言版本正确，并更正另一个。',
    },
    headingLoneFirst: {
      en: '{locale} has the heading “{heading}”, {otherLocale} has no matching heading at its beginning.',
      'zh-Hans': '{locale}版本有标题“{heading}”，{otherLocale}版本开头没有对应的标题。',
    },
    headingLoneBehind: {
      en: '{locale} has the heading “{heading}”, {otherLocale} has no matching heading behind “{otherHeading}”.',
      'zh-Hans': '{locale}版本有标题“{heading}”，{otherLocale}版本在“{otherHeading}”之后没有对应的标题。',
    },
    translateSection: {
      en: 'Translate the section, or make its title a heading there as well.',
      'zh-Hans': '翻译该章节；如果另一语言版本中已有这部分内容，请将其章节名设为标题。',
    },
    tableShownAsCode: {
      en: '{locale} has a table, {otherLocale} shows it as code.',
      'zh-Hans': '{locale}版本有一个表格，{otherLocale}版本将其显示为代码。',
    },
    tableShownAsText: {
      en: '{locale} has a table, {otherLocale} shows it as text.',
      'zh-Hans': '{locale}版本有一个表格，{otherLocale}版本将其显示为普通文字。',
    },
    tableMissing: {
      en: '{locale} has a table, {otherLocale} has none there.',
      'zh-Hans': '{locale}版本有一个表格，{otherLocale}版本的相应位置没有。',
    },
    listItemBeforeTable: {
      en: 'A list item above it may have no space after its number (`5.The` is not an item), or it is indented too far.',
      'zh-Hans': '其上方的列表项编号后可能缺少空格（例如“5.”后必须有空格才是列表项），或表格缩进过多。',
    },
    tableDelimiterLine: {
      en: 'The line of dashes below its header may be indented too far, or have a different number of columns.',
      'zh-Hans': '表头下方的短横线行可能缩进过多，或列数不一致。',
    },
    addTable: { en: 'Check whether the table is missing, and add it.', 'zh-Hans': '检查是否缺少该表格，并补充。' },
    chineseText: { en: 'The {locale} page contains Chinese text.', 'zh-Hans': '{locale}页面含有中文文字。' },
    chineseTextMore: {
      en: 'The {locale} page contains Chinese text and in other places ({count}).',
      'zh-Hans': '{locale}页面含有中文文字，另有 {count} 处。',
    },
    translateOrQuote: {
      en: 'Translate it, or put names in brackets or quotation marks.',
      'zh-Hans': '翻译这些文字；如为名称，请放入括号或引号中。',
    },
    languageWithoutWords: {
      en: 'The words of {locale} are not known: percentages, durations, dates, amounts, sizes, standards, levels and certificate numbers of its pages are not compared with other languages.',
      'zh-Hans':
        '插件不了解{locale}的词语：不将其页面中的百分比、时长、日期、金额、数据大小、标准、级别和证书编号与其他语言比较。',
    },
    compareByHand: {
      en: 'Compare these facts yourself when a page changes.',
      'zh-Hans': '页面更改时，请自行比较这些事实。',
    },
    nameInOneLanguage: {
      en: '{locale} names {name}, {otherLocale} does not.',
      'zh-Hans': '{locale}版本提到了 {name}，{otherLocale}版本没有。',
    },
    correctName: {
      en: 'Find out which language is correct: the name may be misspelled, or the text copied from another page.',
      'zh-Hans': '确认哪个语言版本正确：名称可能有误，或文字抄自其他页面。',
    },
  },
} as const satisfies Stage;
