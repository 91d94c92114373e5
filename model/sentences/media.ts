import type { Stage } from './stage';

/** Findings in files for the media library. */
export const media = {
  findings: {
    ASSET_UNREADABLE: {
      severity: 'error',
      en: 'The file cannot be read; it is not imported.',
      'zh-Hans': '文件无法读取，未导入。',
    },
    ASSET_EMPTY: { severity: 'error', en: 'The file is empty; it is not imported.', 'zh-Hans': '文件为空，未导入。' },
    ASSET_TOO_LARGE: {
      severity: 'error',
      en: 'The file exceeds the size limit of its type; it is not imported.',
      'zh-Hans': '文件超过该类型的大小上限，未导入。',
    },
    ASSET_TOO_MANY_PIXELS: {
      severity: 'error',
      en: 'The image exceeds the pixel limit; it is not imported.',
      'zh-Hans': '图片像素超过上限，未导入。',
    },
    ASSET_TYPE_REFUSED: {
      severity: 'error',
      en: 'The file type is not accepted, or the content does not match the extension; the file is not imported.',
      'zh-Hans': '文件类型不被接受，或内容与扩展名不符；未导入。',
    },
    ASSET_TYPE_MISMATCH: {
      severity: 'warning',
      en: 'The file type differs from the extension; the actual type is used.',
      'zh-Hans': '文件类型与扩展名不符；按实际类型导入。',
    },
    ASSET_DAMAGED: {
      severity: 'error',
      en: 'The image cannot be decoded; it is not imported.',
      'zh-Hans': '图片无法解码，未导入。',
    },
    ASSET_CHANGED: {
      severity: 'error',
      en: 'The file has changed since the plan was made; it is not imported.',
      'zh-Hans': '文件在计划制定后已更改，未导入。',
    },
    ASSET_NOT_STORED: {
      severity: 'error',
      en: 'The media library did not accept the file.',
      'zh-Hans': '媒体库未接受该文件。',
    },
    ASSET_REMOVED: {
      severity: 'warning',
      en: 'An editor deleted the file from the media library; it is not imported again.',
      'zh-Hans': '编辑人员已从媒体库删除该文件；不再导入。',
    },
  },
  sentences: {
    makeReadable: { en: 'Make it readable.', 'zh-Hans': '请确保该文件可以读取。' },
    assetTooLarge: {
      en: 'The file has {size} bytes, the limit is {limit}.',
      'zh-Hans': '文件有 {size} 字节，上限为 {limit}。',
    },
    assetOfTypeTooLarge: {
      en: 'The {format} file has {size} bytes, the limit is {limit}.',
      'zh-Hans': '{format} 文件有 {size} 字节，上限为 {limit}。',
    },
    makeSmaller: {
      en: "Make the file smaller, or raise the limit in the plugin's configuration.",
      'zh-Hans': '缩小文件，或在插件配置中提高上限。',
    },
    replaceFile: { en: 'Replace the file.', 'zh-Hans': '替换该文件。' },
    tooManyPixels: {
      en: 'The image has {width} x {height} pixels, the limit is {limit} in all.',
      'zh-Hans': '图片为 {width} × {height} 像素，总像素上限为 {limit}。',
    },
    scaleDown: {
      en: "Scale the image down, or raise the limit in the plugin's configuration.",
      'zh-Hans': '缩小图片，或在插件配置中提高上限。',
    },
    notAnImage: {
      en: 'The extension says {named}, but the content is {format}: not an image.',
      'zh-Hans': '扩展名表示 {named}，而内容是 {format}，不是图片。',
    },
    anImage: {
      en: 'The extension says {named}, but the content is {format}: an image.',
      'zh-Hans': '扩展名表示 {named}，而内容是 {format}，是图片。',
    },
    replaceOrRename: {
      en: 'Replace the file, or rename it to match its content.',
      'zh-Hans': '替换文件，或按其内容重命名。',
    },
    storedAsOther: {
      en: 'The extension is .{extension}, but the content is {format}; it is stored as .{used}.',
      'zh-Hans': '扩展名为 .{extension}，而内容是 {format}；以 .{used} 存储。',
    },
    renameInSource: {
      en: 'Rename the file in the source.',
      panel: 'Rename the file.',
      'zh-Hans': '重命名该文件。',
    },
    typeRefused: {
      en: 'The content is {@format}. Accepted types are {types}.',
      'zh-Hans': '内容为 {@format}。接受的类型：{types}。',
    },
    unknownType: { en: 'an unknown type', 'zh-Hans': '未知类型' },
    script: { en: 'a script', 'zh-Hans': '脚本' },
    zipArchive: { en: 'a ZIP archive', 'zh-Hans': 'ZIP 压缩包' },
    withMacros: { en: '{format} with macros', 'zh-Hans': '含宏的 {format}' },
    convertFile: {
      en: 'Convert the file to an accepted type, or remove it from the source.',
      panel: 'Convert the file to an accepted type, or remove it from the files.',
      'zh-Hans': '将文件转换为接受的类型，或从文件中删除。',
    },
    imageDamaged: { en: 'The image cannot be decoded.', 'zh-Hans': '图片无法解码。' },
    replaceImage: { en: 'Replace it with a complete copy of the image.', 'zh-Hans': '用完整的图片文件替换。' },
    contentChanged: {
      en: 'The content has changed since the plan was made.',
      'zh-Hans': '计划制定后，文件内容已更改。',
    },
    planAgain: { en: 'Plan again.', 'zh-Hans': '重新制定计划。' },
    removeCause: { en: 'Remove the cause, and import again.', 'zh-Hans': '排除原因，然后重新导入。' },
    assetDeleted: {
      en: '{file} was deleted from the media library; the link to it is broken.',
      'zh-Hans': '{file} 已从媒体库删除；指向它的链接已失效。',
    },
    removeLinkOrUpload: {
      en: 'Remove the link, or upload the file again and link to it.',
      'zh-Hans': '删除链接，或重新上传文件并添加链接。',
    },
  },
} as const satisfies Stage;
