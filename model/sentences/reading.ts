import type { Stage } from './stage';

/** Findings in the names and the bytes of files. */
export const reading = {
  findings: {
    FILE_REFUSED: {
      severity: 'error',
      en: 'The file is a link or a device, or cannot be read; it is refused.',
      'zh-Hans': '该文件是链接或设备，或无法读取；文件被拒绝。',
    },
    FILE_NAME_REFUSED: {
      severity: 'error',
      en: 'The file name leaves the source, is too long, or contains control characters or a backslash; the file is refused.',
      panel:
        'The file name points outside the folder of the files, is too long, or contains control characters or a backslash; the file is refused.',
      'zh-Hans': '文件名指向文件夹之外、过长，或包含控制字符或反斜杠；文件被拒绝。',
    },
    FILE_EMPTY: {
      severity: 'error',
      en: 'The file contains no text; it is not imported.',
      'zh-Hans': '文件没有文字；未导入。',
    },
    FILE_TOO_LARGE: {
      severity: 'error',
      en: 'The file exceeds the size limit of a page; it is refused.',
      'zh-Hans': '文件超过页面的大小上限；文件被拒绝。',
    },
    TEXT_UNDECODABLE: {
      severity: 'error',
      en: 'The bytes are not UTF-8, UTF-16, Chinese text in GB18030, or an encoding that the file states; the file is refused.',
      'zh-Hans': '字节既不是 UTF-8 或 UTF-16，也不是 GB18030 编码的中文，也不属于文件声明的编码；文件被拒绝。',
    },
    TEXT_GB18030: {
      severity: 'info',
      en: 'The file is encoded in GB18030; it was converted.',
      'zh-Hans': '文件为 GB18030 编码，已转换。',
    },
    TEXT_CONVERTED: {
      severity: 'info',
      en: 'The file is not in UTF-8; it was converted from the encoding that it states.',
      'zh-Hans': '文件不是 UTF-8 编码，已按文件声明的编码转换。',
    },
    TEXT_CONTROL_CHARACTERS: {
      severity: 'warning',
      en: 'The text contains control characters; they were removed.',
      'zh-Hans': '文字中有控制字符，已去除。',
    },
    TEXT_REPLACEMENT_CHARACTERS: {
      severity: 'warning',
      en: 'An earlier conversion damaged the text; its U+FFFD characters were removed.',
      'zh-Hans': '文字曾因错误转换而损坏，其中的 U+FFFD 字符已去除。',
    },
    TEXT_INVISIBLE: {
      severity: 'warning',
      en: 'A title, slug, path or file name contains invisible characters; they were removed.',
      panel:
        'A title, the last part of an address, a path or file name contains invisible characters; they were removed.',
      'zh-Hans': '标题、地址的最后一部分、路径或文件名中含有不可见字符，已去除。',
    },
  },
  sentences: {
    orInTheMap: {
      en: '{@advice} Or, in {file}: {line}',
      panel: '{@advice} Or add this rule to your decisions: {line}',
      'zh-Hans': '{@advice}或在您的决定中添加此规则：{line}',
    },
    inFile: { en: '{path}: {@finding}', 'zh-Hans': '{path}：{@finding}' },
    symbolicLink: { en: 'A symbolic link; links are not followed.', 'zh-Hans': '这是符号链接；不跟随链接。' },
    notAFile: { en: 'A pipe, socket or device, not a file.', 'zh-Hans': '这是管道、套接字或设备，不是文件。' },
    folderUnreadable: { en: 'The folder cannot be read ({error}).', 'zh-Hans': '无法读取文件夹（{error}）。' },
    fileUnreadable: { en: 'The file cannot be read ({error}).', 'zh-Hans': '无法读取文件（{error}）。' },
    pathTooLong: {
      en: 'The path has more than {limit} bytes. Shorten it.',
      'zh-Hans': '路径超过 {limit} 字节。请缩短。',
    },
    nameLeavesSource: {
      en: 'The name leaves the source, or would do so on another system. Rename the file.',
      panel: 'The name leaves the folder of the files, or would do so on another system. Rename the file.',
      'zh-Hans': '文件名指向文件夹之外，或在其他系统上会如此。请重命名文件。',
    },
    nameControlCharacters: {
      en: 'The name contains control characters ({characters}). Rename the file.',
      'zh-Hans': '文件名含有控制字符（{characters}）。请重命名文件。',
    },
    nameBackslash: {
      en: 'The name contains a backslash, which separates folders on Windows. Rename the file, or create the archive with a program that uses /.',
      'zh-Hans':
        '文件名含有反斜杠，而反斜杠在 Windows 上用于分隔文件夹。请重命名文件，或用以 / 分隔路径的程序重新压缩。',
    },
    nameNotUtf8: { en: 'The name is not UTF-8. Rename the file.', 'zh-Hans': '文件名不是 UTF-8 编码。请重命名文件。' },
    fileTooLarge: {
      en: 'The file has {size} bytes; the limit is {limit}.',
      'zh-Hans': '文件有 {size} 字节，上限为 {limit}。',
    },
    splitPageOrRaiseLimit: { en: 'Split the page, or raise the limit.', 'zh-Hans': '拆分页面，或提高上限。' },
    byteIsNul: {
      en: 'Byte {byte} is NUL: the file is binary, or UTF-16.',
      'zh-Hans': '第 {byte} 个字节为空字符：文件是二进制文件，或采用 UTF-16 编码。',
    },
    byteNotUtf8: {
      en: 'Byte {byte} ({hex}) is not UTF-8, and the file is not Chinese text in GB18030.',
      'zh-Hans': '第 {byte} 个字节（{hex}）不是有效的 UTF-8，文件也不是 GB18030 编码的中文。',
    },
    saveAsUtf8: { en: 'Save the file as UTF-8 and import it again.', 'zh-Hans': '将文件保存为 UTF-8，然后重新导入。' },
    maybeWindows1252: {
      en: 'The text may be in Windows-1252 or ISO-8859-1. Save the file as UTF-8 and import it again.',
      'zh-Hans': '文字可能采用 Windows-1252 或 ISO-8859-1 编码。将文件保存为 UTF-8，然后重新导入。',
    },
    fileEmpty: { en: 'The file is empty.', 'zh-Hans': '文件为空。' },
    fileInGb18030: {
      en: 'The file is encoded in GB18030; it was converted.',
      'zh-Hans': '文件为 GB18030 编码，已转换。',
    },
    fileConverted: {
      en: 'The file is encoded in {encoding}; it was converted.',
      'zh-Hans': '文件为 {encoding} 编码，已转换。',
    },
    notUtf16: {
      en: 'The file begins as {encoding}, but it is not valid text in that encoding.',
      'zh-Hans': '文件开头表明其为 {encoding} 编码，但内容不是该编码的有效文字。',
    },
    controlCharactersRemoved: {
      en: 'The text contains control characters; they were removed.',
      'zh-Hans': '文字中含有控制字符，已去除。',
    },
    charactersLost: {
      en: 'An earlier conversion lost characters (U+FFFD); the marks were removed.',
      'zh-Hans': '文字曾因错误转换丢失字符（U+FFFD），这些标记已去除。',
    },
    restoreWords: {
      en: 'Restore these words from an older copy of the file.',
      'zh-Hans': '根据文件的较早副本恢复这些文字。',
    },
    renameFilePathEncoded: {
      en: 'Rename the file. In the path of the page, these characters are encoded.',
      'zh-Hans': '重命名文件。在页面路径中，这些字符会被编码。',
    },
    invisibleRemoved: {
      en: 'Invisible characters were removed from: {fields}.',
      'zh-Hans': '以下各项中的不可见字符已去除：{fields}。',
    },
    nameInvisible: {
      en: 'The file name contains invisible characters: {characters}.',
      'zh-Hans': '文件名含有不可见字符：{characters}。',
    },
    nameInvisibleRemoved: {
      en: 'The file name contains invisible characters: {characters}; they were removed.',
      'zh-Hans': '文件名含有不可见字符：{characters}，已去除。',
    },
  },
} as const satisfies Stage;
