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
      en: 'A row does not state a certification or a document that can be imported.',
      'zh-Hans': '某一行没有陈述可导入的认证或证明材料。',
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
    DOCUMENT_ACCESS_UNREAD: {
      severity: 'warning',
      en: 'A list does not say in known words who may have a document; the document is internal.',
      'zh-Hans': '列表没有以可识别的词语说明谁可以获取证明材料；该证明材料设为内部。',
    },
    DOCUMENT_NOT_PUBLIC: {
      severity: 'warning',
      en: 'A list says that the file is not public, or is broken; the file is not added to the media library, and links to it stay.',
      'zh-Hans': '列表表明该文件不公开，或列表已损坏；该文件未加入媒体库，指向它的链接保持不变。',
    },
    DOCUMENT_WITHOUT_FILE: {
      severity: 'info',
      en: 'The file of a document is missing; the document is imported without it, as a draft.',
      'zh-Hans': '缺少某份证明材料的文件；导入为不含文件的草稿。',
    },
    DOCUMENT_FACTS_DISAGREE: {
      severity: 'warning',
      en: 'Rows about one document state different facts; the first one is used, or the strictest of who may have it.',
      'zh-Hans': '关于同一证明材料的各行陈述不一致，以第一个为准；可获取范围以最严格的为准。',
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
      en: 'No list in the file has the columns of certifications, documents or processors.',
      'zh-Hans': '文件中没有任何列表具有认证、证明材料或数据处理方的列。',
    },
    nameDocumentColumns: {
      en: 'Documents need a column “Title” and one of “Access”, “File” or “Valid until”.',
      'zh-Hans': '证明材料需要“标题”列，以及“访问权限”“附件”“有效期至”中的一列。',
    },
    recordUntitled: { en: '“{row}” has no title.', 'zh-Hans': '“{row}”没有标题。' },
    accessUnread: {
      en: '“{value}” in “{column}” does not say who may have the document.',
      'zh-Hans': '“{column}”中的“{value}”没有说明谁可以获取该证明材料。',
    },
    writeAccess: {
      en: 'Write “Public”, “On request” or “Internal”, or set it in Strapi.',
      panel: 'Write “Public”, “On request” or “Internal”, or set the visibility of the document.',
      'zh-Hans': '请写“公开”“申请后提供”或“内部”，或设置该证明材料的可见范围。',
    },
    accessNotStated: {
      en: 'The list does not say who may have {count} of its documents, and no page links to their files.',
      'zh-Hans': '列表没有说明谁可以获取其中 {count} 份证明材料，也没有页面链接到它们的文件。',
    },
    listedNotPublic: {
      en: '{file} is not public according to {list}.',
      'zh-Hans': '根据 {list}，{file} 不公开。',
    },
    listedInBroken: {
      en: '{list} is broken, so it is unknown whether {file} is public.',
      'zh-Hans': '{list} 已损坏，无法得知 {file} 是否公开。',
    },
    uploadPrivately: {
      en: 'Upload it in the document as a file that is not public. If the media library has it from an earlier import, delete it there.',
      'zh-Hans': '请在该证明材料中将其作为不公开的文件上传。如果此前的导入已将其加入媒体库，请在媒体库中删除。',
    },
    documentNamesNoFile: { en: '“{title}” names no file.', 'zh-Hans': '“{title}”没有指明文件。' },
    documentFileMissing: {
      en: '“{title}” names {file}, which is missing.',
      'zh-Hans': '“{title}”指明了 {file}，但缺少该文件。',
    },
    uploadInDocument: { en: 'Upload the file in the document.', 'zh-Hans': '请在该证明材料中上传文件。' },
    addFileOrUpload: {
      en: 'Put the file beside the list if it is public, or upload it in the document.',
      'zh-Hans': '如果该文件公开，请将其放在列表旁边；否则在该证明材料中上传。',
    },
    strictestIsUsed: { en: 'the strictest one is used', 'zh-Hans': '以最严格的为准' },
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
    documentsOfOthers: {
      en: 'The column “{column}” says that the documents are those of others.',
      'zh-Hans': '“{column}”列表明这些证明材料属于他人。',
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
    doubtCompliance: {
      en: 'compliance may be what its author says, not what an auditor attests',
      'zh-Hans': '合规可能只是作者自己的说法，未经审核机构证明',
    },
    doubtCompany: { en: 'any company may be meant', 'zh-Hans': '不清楚指哪家公司' },
    doubtPlace: {
      en: 'the certificate may be that of whoever runs the place',
      'zh-Hans': '该证书可能属于场所的运营方',
    },
    doubtBadge: { en: 'a badge does not say who is certified', 'zh-Hans': '徽标没有说明由谁持有认证' },
    stateHolder: { en: 'If you hold it, say so in the text.', 'zh-Hans': '如果持有该认证，请在正文中写明。' },
    factsDisagree: {
      en: '{record}: {field} is {@statements}; {@kept}.',
      'zh-Hans': '{record}：“{field}”的陈述不一致：{@statements}；{@kept}。',
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
