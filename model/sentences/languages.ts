import type { Stage } from './stage';

/** Findings about the languages of pages and their translations. */
export const languages = {
  findings: {
    LOCALE_UNTRANSLATED_COPY: {
      severity: 'warning',
      en: 'The text is in another language than its folder or file name states; the page is not imported in that language.',
      'zh-Hans': '正文语言与文件夹或文件名的语言不符；不导入该语言版本。',
    },
    LOCALE_HEADER_CONTRADICTED: {
      severity: 'warning',
      en: 'The header states another language than that of the text, which is used.',
      'zh-Hans': '头部标明的语言与正文不符；以正文为准。',
    },
    LOCALE_NAME_CONTRADICTED: {
      severity: 'warning',
      en: 'The file name states another language than that of the text, which is used.',
      'zh-Hans': '文件名标明的语言与正文不符；以正文为准。',
    },
    LOCALE_NOT_CONFIGURED: {
      severity: 'warning',
      en: 'The language of the page is not configured; the page is not imported.',
      'zh-Hans': '页面的语言未配置；未导入。',
    },
    LOCALE_UNKNOWN: {
      severity: 'warning',
      en: 'The language of the page is unknown; the default language is used.',
      'zh-Hans': '无法判断页面的语言，使用默认语言。',
    },
    LOCALE_LIKELY: {
      severity: 'warning',
      en: 'Folder or file names look like a language that is not configured; their pages are read in another language.',
      'zh-Hans': '文件夹或文件名看起来是未配置的语言；其中的页面按另一种语言读取。',
    },
    GROUP_SWITCHER_CONFLICT: {
      severity: 'warning',
      en: 'The language switcher names a page that cannot be a translation; it was ignored.',
      'zh-Hans': '语言切换器指向的页面不可能是译文，已忽略。',
    },
    GROUP_SWITCHER_BROKEN: {
      severity: 'info',
      en: 'The language switcher does not name the page itself; translations were found by file name.',
      'zh-Hans': '语言切换器没有指向页面自身；按文件名查找译文。',
    },
    GROUP_GUESSED: {
      severity: 'info',
      en: 'Two pages were joined as translations because their names are alike, or may be.',
      'zh-Hans': '两个页面名称相近，因此被视为互为译文。',
    },
    RIVAL_PAGE: {
      severity: 'warning',
      en: 'Two files map to the same page; only the one that the generator builds, else the first, is imported.',
      'zh-Hans': '两个文件对应同一页面；只导入生成器会生成的那个，否则导入第一个。',
    },
    RIVAL_TREE: {
      severity: 'warning',
      en: 'Two folders contain the same page; both are imported, as separate pages.',
      panel: 'Two folders contain the same page; both are imported, as separate pages.',
      'zh-Hans': '有两个文件夹含有同一页面；分别作为两个页面导入。',
    },
  },
  sentences: {
    folderContradicted: {
      en: 'The file is in {folder}/, but its text is {locale}.',
      'zh-Hans': '文件位于 {folder}/，但正文为{locale}。',
    },
    translateOrMove: { en: 'Translate the text, or move the file.', 'zh-Hans': '翻译正文，或移动文件。' },
    nameContradictedAndTaken: {
      en: 'The file name says “{suffix}”, but the text is {locale}, and another file already has that text.',
      'zh-Hans': '文件名标明“{suffix}”，但正文为{locale}，且另一文件已有该正文。',
    },
    translateOrRemove: { en: 'Translate the text, or remove the file.', 'zh-Hans': '翻译正文，或删除文件。' },
    nameContradicted: {
      en: 'The file name says “{suffix}”, but the text is {locale}.',
      'zh-Hans': '文件名标明“{suffix}”，但正文为{locale}。',
    },
    renameFile: { en: 'Rename the file.', 'zh-Hans': '重命名文件。' },
    headerContradicted: {
      en: 'The header says “{value}”, but the text is {locale}.',
      'zh-Hans': '头部标明“{value}”，但正文为{locale}。',
    },
    correctHeader: { en: 'Correct the header.', 'zh-Hans': '更正头部。' },
    languageUnknown: {
      en: 'The language of the page is unknown; {locale} is used.',
      'zh-Hans': '无法判断页面的语言，采用{locale}。',
    },
    nameLanguage: { en: 'Name it in the header.', 'zh-Hans': '在头部中写明语言。' },
    languageNotConfigured: {
      en: 'The page is in “{language}”, which is not a configured locale.',
      'zh-Hans': '页面语言为“{language}”，该语言未配置。',
    },
    addLanguage: {
      en: 'Add “{language}” to the option “locales” of the app (without an app: --locales, or in compliance.config.json: {json}), or exclude the file.',
      panel:
        'Ask an administrator to add “{language}” to the configured languages ({json}), or exclude the file in your decisions.',
      'zh-Hans': '请管理员将“{language}”加入已配置的语言（{json}），或在您的决定中排除该文件。',
    },
    languageLikely: {
      en: 'The path says “{written}”, which looks like a language that is not configured; the page is read as {locale}. Such files: {count}.',
      'zh-Hans': '路径中的“{written}”看起来是未配置的语言；该页面按{locale}读取。此类文件：{count} 个。',
    },
    addLikelyLanguage: {
      en: 'If it is, add {language} to the option “locales” of the app. Without an app, in compliance.config.json: {json}',
      panel: 'If it is, ask an administrator to add {language} to the configured languages: {json}',
      'zh-Hans': '如果是，请管理员将 {language} 加入已配置的语言：{json}',
    },
    setSpelling: {
      en: 'If it is, in compliance.config.json: {json}',
      panel: 'If it is, ask an administrator to set in the configuration: {json}',
      'zh-Hans': '如果是，请管理员在配置中设定：{json}',
    },
    switcherConflict: {
      en: 'The switcher names {path}, which is not a translation of this page.',
      'zh-Hans': '语言切换器指向 {path}，它不是该页面的译文。',
    },
    switcherBroken: {
      en: 'No entry of the language switcher is the page itself.',
      'zh-Hans': '语言切换器中没有指向页面自身的链接。',
    },
    correctSwitcher: { en: 'Correct the switcher.', 'zh-Hans': '更正语言切换器。' },
    groupGuessed: {
      en: 'By its name, the page is a translation of {path}.',
      'zh-Hans': '按名称判断，此页面是 {path} 的译文。',
    },
    ownGroup: { en: 'If it is not, give it a group of its own.', 'zh-Hans': '如果不是，请给它单独的组。' },
    groupMaybe: {
      en: 'By its name, the page may be a translation of {path}.',
      'zh-Hans': '按名称判断，此页面可能是 {path} 的译文。',
    },
    sameGroup: { en: 'If it is, give both the same group.', 'zh-Hans': '如果是，请给两者相同的组。' },
  },
} as const satisfies Stage;
