import type { Sentence } from './stage';

/**
 * Advice for all findings of a cause: for a code, for lost links by their targets, and for any other
 * error or warning.
 */
export const ADVICE = {
  FILE_REFUSED: {
    en: 'Replace links and devices with regular files, and make them readable for the account that runs the import.',
    'zh-Hans': '将链接和设备替换为普通文件，并允许执行导入的账户读取。',
  },
  FILE_NAME_REFUSED: {
    en: 'Rename the files or their folders; the messages state the problem.',
    'zh-Hans': '为这些文件或其所在文件夹改名；消息说明了名称的问题。',
  },
  FILE_EMPTY: {
    en: 'Delete the files, or exclude them in the map.',
    panel: 'Delete the files, or exclude them in your decisions.',
    'zh-Hans': '删除这些文件，或在您的决定中排除。',
  },
  FILE_TOO_LARGE: {
    en: 'Split the pages, or raise the limit "pageBytes".',
    'zh-Hans': '拆分这些页面，或提高上限“pageBytes”。',
  },
  TEXT_UNDECODABLE: { en: 'Save the files as UTF-8.', 'zh-Hans': '将文件保存为 UTF-8。' },
  TITLE_MISSING: {
    en: 'Give each page a heading, or a title in its front matter.',
    panel: 'Give each page a heading, or a title in the header of its file.',
    'zh-Hans': '为每个页面添加标题，或在文件头部中写明标题。',
  },
  TITLE_TOO_LONG: { en: 'Shorten the titles.', 'zh-Hans': '缩短标题。' },
  PAGE_NO_BODY: {
    en: 'Add text, or exclude the files in the map. Pages that only list others may stay as they are.',
    panel: 'Add text, or exclude the files in your decisions. Pages that only list others may stay as they are.',
    'zh-Hans': '补充正文，或在您的决定中排除这些文件。仅用于列出其他页面的页面可以保持原样。',
  },
  PAGE_TOO_SLOW: {
    en: 'Simplify the pages, or raise the limit "pageMilliseconds".',
    'zh-Hans': '简化这些页面，或提高上限“pageMilliseconds”。',
  },
  PATH_TOO_LONG: {
    en: 'Set shorter paths in the map.',
    panel: 'Set shorter paths in your decisions.',
    'zh-Hans': '在您的决定中为这些页面指定较短的路径。',
  },
  MAP_RULE_UNUSED: {
    en: 'Correct the globs of these rules, or delete the rules.',
    panel: 'Correct the paths of these decisions, or delete the decisions.',
    'zh-Hans': '更正这些决定的路径，或删除这些决定。',
  },
  FM_DRAFT: { en: 'Check whether these pages should be public.', 'zh-Hans': '检查这些页面是否应当公开。' },
  FM_STRAY: {
    en: 'Write all keys into one block between --- lines.',
    'zh-Hans': '将所有键写入同一个由 --- 行包围的头部。',
  },
  LOCALE_NOT_CONFIGURED: {
    en: 'Add the language to the option "locales" (without an app: --locales), or exclude the files in the map.',
    panel:
      'Ask an administrator to add the language to the configured languages, or exclude the files in your decisions.',
    'zh-Hans': '请管理员将该语言加入已配置的语言，或在您的决定中排除这些文件。',
  },
  LOCALE_UNKNOWN: {
    en: 'Set the language of these pages in their header or in the map.',
    panel: 'Set the language of these pages in their header or in your decisions.',
    'zh-Hans': '在页面头部或您的决定中写明语言。',
  },
  LOCALE_UNTRANSLATED_COPY: {
    en: 'Translate the pages, or leave them as they are.',
    'zh-Hans': '翻译这些页面，或保持不变。',
  },
  RIVAL_PAGE: {
    en: 'Delete the unwanted files, or set other paths in the map.',
    panel: 'Delete the unwanted files, or set other paths in your decisions.',
    'zh-Hans': '删除不需要的文件，或在您的决定中为其指定其他路径。',
  },
  RIVAL_TREE: {
    en: 'If they are the same site, exclude one of the folders in the map.',
    panel: 'If they are the same site, exclude one of the folders in your decisions.',
    'zh-Hans': '如果它们是同一站点，在您的决定中排除其中一个文件夹。',
  },
  INCLUDE_MISSING: {
    en: 'Add the included files to the source.',
    panel: 'Add the included files to the upload.',
    'zh-Hans': '将被包含的文件加入上传的文件。',
  },
  LINK_UNSAFE: {
    en: 'Use http, https, mailto or tel in these links.',
    'zh-Hans': '这些链接请使用 http、https、mailto 或 tel。',
  },
  LINK_TO_SKIPPED: {
    en: 'Change the links, or import their targets with the map.',
    panel: 'Change the links, or import their targets with your decisions.',
    'zh-Hans': '修改链接，或通过您的决定导入其目标。',
  },
  ANCHOR_MISSING: {
    en: 'Link to a heading, or add <a id="…"></a> at the target.',
    'zh-Hans': '链接到某个标题，或在目标位置添加 <a id="…"></a>。',
  },
  ASSET_LEFT_BEHIND: {
    en: 'Download the files to the source, or set their folder in the map; `inspect --assets` lists them.',
    panel:
      'Download the files, import them as well, or set their folder in your decisions. “Show all” lists the pages that link to them.',
    'zh-Hans': '下载这些文件并一并导入，或在您的决定中写明其文件夹。“显示全部”会列出链接到这些文件的页面。',
  },
  HTML_ACTIVE: { en: 'Check whether the pages are still complete.', 'zh-Hans': '检查页面内容是否仍然完整。' },
  EXT_VIDEO: { en: 'Publish the videos elsewhere, and link to them.', 'zh-Hans': '将视频发布到其他位置，并添加链接。' },
  CERT_FACTS_DISAGREE: {
    en: 'Find out which page is correct. Correct the others, or set the fact in the map.',
    panel: 'Find out which page is correct. Correct the others, or set the fact in your decisions.',
    'zh-Hans': '确认哪个页面正确，更正其他页面，或在您的决定中写明。',
  },
  RECORD_INVALID: {
    en: 'Correct the values that the messages name, in the source or in the map.',
    panel: 'Correct the values that the messages name, in the files or in your decisions.',
    'zh-Hans': '按消息在文件或您的决定中更正这些值。',
  },
  RECORD_CONFLICT: {
    en: 'Resolve the conflicts: strapi-compliance resolve <run>, or on the page of the run.',
    panel: 'Resolve the conflicts on the page of the import.',
    'zh-Hans': '在导入页面上解决冲突。',
  },
  RECORD_FAILED: {
    en: 'Fix the problems that the messages name, then resume the run.',
    panel: 'Fix the problems that the messages name, then resume the import.',
    'zh-Hans': '按消息排除问题，然后继续导入。',
  },
  REDIRECT_WITHOUT_PAGE: {
    en: 'Change the targets of the redirects, or delete them.',
    'zh-Hans': '修改这些重定向的目标，或删除它们。',
  },
  ASSET_REMOVED: {
    en: 'If the pages need the files, upload them to the media library.',
    'zh-Hans': '如果页面需要这些文件，请上传到媒体库。',
  },
  ASSET_NOT_STORED: {
    en: 'Check the upload provider and its storage, then import again.',
    'zh-Hans': '检查上传提供程序及其存储，然后重新导入。',
  },
  URL_MISSING: { en: 'Create a redirect for each of these addresses.', 'zh-Hans': '为每个地址创建重定向。' },
  'LINK_BROKEN.page': {
    en: 'Add the missing pages to the source, or correct the links.',
    panel: 'Add the missing pages to the files, or correct the links.',
    'zh-Hans': '将缺少的页面加入上传的文件，或更正链接。',
  },
  'LINK_BROKEN.image': {
    en: 'Add the missing images to the source, at the paths that the links name.',
    panel: 'Add the missing images to the files, at the paths that the links name.',
    'zh-Hans': '将缺少的图片加入上传的文件，路径与链接一致。',
  },
  'LINK_BROKEN.document': {
    en: 'Add the missing documents to the source, at the paths that the links name.',
    panel: 'Add the missing documents to the files, at the paths that the links name.',
    'zh-Hans': '将缺少的文档加入上传的文件，路径与链接一致。',
  },
  error: {
    en: 'Correct the source, and import again.',
    panel: 'Correct the files, and import again.',
    'zh-Hans': '更正文件，然后重新导入。',
  },
  warning: {
    en: 'Check the result, and correct the source if necessary.',
    panel: 'Check the result, and correct the files if necessary.',
    'zh-Hans': '检查结果，必要时更正文件。',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type AdviceKey = keyof typeof ADVICE;
