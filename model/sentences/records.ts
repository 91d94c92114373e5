import type { Stage } from './stage';

/** Findings about certifications and other records. */
export const records = {
  findings: {
    CERT_MAYBE: {
      severity: 'info',
      en: 'The page may state a certification, which is not imported.',
      'zh-Hans': '页面可能陈述了一项认证，该认证未导入。',
    },
    CERT_FACTS_DISAGREE: {
      severity: 'warning',
      en: 'Pages state different facts about one certification; the first one is used.',
      'zh-Hans': '各页面对同一认证的陈述不一致，以第一个为准。',
    },
    CERT_FACT_TOO_LONG: {
      severity: 'warning',
      en: 'A fact about a certification exceeds the length limit; it was ignored.',
      'zh-Hans': '认证的某项事实超过长度上限，已忽略。',
    },
    LIST_OF_RECORDS: {
      severity: 'info',
      en: 'The file is a list of records: its rows are read, and it is no page.',
      'zh-Hans': '该文件是列出记录的数据文件：其中各行已读取，文件本身不作为页面导入。',
    },
    RECORDS_NONE: {
      severity: 'info',
      en: 'The name of a file promises records, but its columns are not those of any; it is not read.',
      'zh-Hans': '文件名表明其中有记录，但各列不属于任何一种记录，未读取。',
    },
    RECORDS_BROKEN: {
      severity: 'error',
      en: 'A file of records is broken; none of its rows is read.',
      'zh-Hans': '记录文件已损坏，其中各行均未读取。',
    },
    RECORD_UNREAD: {
      severity: 'warning',
      en: 'A row does not state a certification that can be imported.',
      'zh-Hans': '某一行没有陈述可导入的认证。',
    },
    RECORD_NOT_HELD: {
      severity: 'info',
      en: 'A row says that the certification is not held; it is not imported.',
      'zh-Hans': '某一行表明并未持有该认证，未导入。',
    },
    RECORD_DATE_UNREAD: {
      severity: 'warning',
      en: 'A date in a row is not clear; it is left empty.',
      'zh-Hans': '某一行中的日期不明确，已留空。',
    },
    PROCESSOR_FACTS_DISAGREE: {
      severity: 'warning',
      en: 'Rows about one processor state different facts; the first one is used, or none where only some rows state a day.',
      'zh-Hans': '关于同一处理者的各行陈述不一致，以第一个为准；只有部分行给出日期时不采用。',
    },
    NAME_UNTRANSLATED: {
      severity: 'info',
      en: 'An entry has no name in the language of the page; another language is used.',
      'zh-Hans': '条目没有该页面语言的名称，使用另一语言的名称。',
    },
  },
  sentences: {
    isListOfRecords: { en: 'The file is data that lists records.', 'zh-Hans': '该文件是列出记录的数据文件。' },
    recordsNone: {
      en: 'No list in the file has the columns of certifications or processors.',
      'zh-Hans': '文件中没有任何列表具有认证或数据处理方的列。',
    },
    nameColumns: {
      en: 'Certifications need a column “Standard” and one of “Status”, “Certificate number” or “Valid until”.',
      'zh-Hans': '认证需要“标准”列，以及“状态”“证书编号”“有效期至”中的一列。',
    },
    recordsBroken: {
      en: 'The file cannot be read from here on.',
      'zh-Hans': '文件从此处起无法读取。',
    },
    saveRecordsAgain: { en: 'Export or save the file again.', 'zh-Hans': '请重新导出或保存该文件。' },
    recordsOfOthers: {
      en: 'The column “{column}” says that the certificates are those of others.',
      'zh-Hans': '“{column}”列表明这些证书属于他人。',
    },
    recordStandardUnknown: {
      en: '“{row}” names no standard of the catalogue.',
      'zh-Hans': '“{row}”没有指明目录中的任何标准。',
    },
    recordNotHeld: { en: '“{row}” is not held.', 'zh-Hans': '“{row}”并未持有。' },
    recordNotProven: {
      en: '“{row}” has no status, number or last day.',
      'zh-Hans': '“{row}”没有状态、编号或到期日。',
    },
    recordsTooMany: {
      en: 'From this line on, {further} more rows are not read: a list may have {most}.',
      'zh-Hans': '从此行起还有 {further} 行未读取：一个列表最多 {most} 行。',
    },
    recordDateUnread: {
      en: '“{value}” in “{column}” may be more than one day, or none.',
      'zh-Hans': '“{column}”中的“{value}”可能指不同的日期，或不是日期。',
    },
    writeDayInFull: { en: 'Write it as 2027-03-14.', 'zh-Hans': '请写成 2027-03-14 的形式。' },
    certificationMaybe: {
      en: '“{quote}” may state a certification to {standard}; it is not imported: {@reason}.',
      'zh-Hans': '“{quote}”可能陈述了 {standard} 认证，未导入：{@reason}。',
    },
    doubtLaw: {
      en: 'that a law is complied with is what its author says',
      'zh-Hans': '遵守法规是作者自己的说法',
    },
    doubtCompany: { en: 'any company may be meant', 'zh-Hans': '不清楚指哪家公司' },
    doubtPlace: {
      en: 'the certificate may be that of whoever runs the place',
      'zh-Hans': '该证书可能属于场所的运营方',
    },
    doubtBadge: { en: 'a badge does not say who is certified', 'zh-Hans': '徽标没有说明由谁持有认证' },
    stateHolder: { en: 'If you hold it, say so in the text.', 'zh-Hans': '如果持有该认证，请在正文中写明。' },
    factsDisagree: {
      en: '{certification}: {field} is {@statements}; {@kept}.',
      'zh-Hans': '{certification}：“{field}”的陈述不一致：{@statements}；{@kept}。',
    },
    processorFactsDisagree: {
      en: '{processor}: {field} is {@statements}; {@kept}.',
      'zh-Hans': '{processor}：“{field}”的陈述不一致：{@statements}；{@kept}。',
    },
    statement: { en: '“{value}” ({place} “{quote}”)', 'zh-Hans': '“{value}”（{place}“{quote}”）' },
    notInEveryRow: {
      en: 'other rows about it do not state it, so that it is left empty',
      'zh-Hans': '其他行没有给出，因此留空',
    },
    firstIsUsed: { en: 'the first one is used', 'zh-Hans': '以第一个为准' },
    firstAloneIsUsed: {
      en: 'they may be two certificates; the first one is used, and nothing that the others state beside theirs',
      'zh-Hans': '可能是两张证书；以第一个为准，其余陈述所附的内容一概不用',
    },
    storedIsKept: { en: 'the value in Strapi is kept', 'zh-Hans': '保留 Strapi 中的值' },
    storedDiffers: {
      en: '{type} {key}: {field} is “{value}” (“{quote}”), but Strapi has “{stored}”; the value in Strapi is kept.',
      'zh-Hans': '{key}：“{field}”为“{value}”（“{quote}”），但 Strapi 中为“{stored}”；保留 Strapi 中的值。',
    },
    correctTheWrong: { en: 'Correct the one that is wrong.', 'zh-Hans': '更正有误的一处。' },
    correctWrongOne: { en: 'Correct the wrong one.', 'zh-Hans': '更正有误的一处。' },
    factTooLong: {
      en: '{field} of {certification} has more than {limit} characters.',
      'zh-Hans': '{certification} 的“{field}”超过 {limit} 个字符。',
    },
    shortenInSource: {
      en: 'Shorten it in the source.',
      panel: 'Shorten it in its file.',
      'zh-Hans': '在其文件中缩短。',
    },
    nameUntranslated: { en: 'The {type} {key} has no name in {locale}.', 'zh-Hans': '{key} 没有{locale}名称。' },
    addName: { en: 'Add a name in Strapi, or extend the catalogue.', 'zh-Hans': '在 Strapi 中添加名称，或扩充目录。' },
  },
} as const satisfies Stage;
