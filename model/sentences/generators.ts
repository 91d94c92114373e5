import type { Stage } from './stage';

/** Findings in the configuration of a source's generator. */
export const generators = {
  findings: {
    SITE_GENERATOR: {
      severity: 'info',
      en: 'The source is the site of a generator, whose rules hold for its pages.',
      panel: 'The files were recognised as the site of a generator, whose rules hold for its pages.',
      'zh-Hans': '这些文件被识别为某个生成器的站点，其页面按该生成器的规则处理。',
    },
    ADDRESSES_GUESSED: {
      severity: 'info',
      en: 'The generator of the site is unknown; the addresses of its pages are guesses.',
      'zh-Hans': '没有信息表明站点由什么生成，因此页面的地址只是推测。',
    },
    CONFIG_ABOVE: {
      severity: 'warning',
      en: 'A configuration is in a folder above the source; it was not read.',
      panel: 'A configuration is in a folder above the files; it was not read.',
      'zh-Hans': '有一个配置文件位于这些文件的上级文件夹，未读取。',
    },
    CONFIG_OTHER: {
      severity: 'warning',
      en: 'A folder has the configuration of another generator; it was not read.',
      'zh-Hans': '有一个文件夹含有另一个生成器的配置，未读取。',
    },
    CONFIG_UNREADABLE: {
      severity: 'warning',
      en: 'A configuration of the generator cannot be read; the defaults are used.',
      'zh-Hans': '无法读取生成器的配置；已使用默认值。',
    },
    CONFIG_COMPUTED: {
      severity: 'warning',
      en: 'A configuration computes values; the defaults are used.',
      'zh-Hans': '配置中的值是计算得出的；已使用默认值。',
    },
    PAGE_NOT_BUILT: {
      severity: 'info',
      en: 'The generator makes no page of the file; it is not imported.',
      'zh-Hans': '生成器不会为此文件生成页面；未导入。',
    },
    PARTIAL_UNUSED: {
      severity: 'info',
      en: 'No page includes these files, which are kept for inclusion.',
      'zh-Hans': '供其他页面包含的文件，没有被任何页面包含。',
    },
    CONTENTS_UNLISTED: {
      severity: 'warning',
      en: 'Files are not in the table of contents, so not on the site; they are not imported.',
      'zh-Hans': '有文件不在目录中，因此不属于该站点，未导入。',
    },
    REDIRECT_UNREAD: {
      severity: 'warning',
      en: 'A redirect leads to no page of the source, or comes from an address that no page can have; it is not imported.',
      panel:
        'A redirect leads to no page among the files, or from a fragment or another address that no page can have; it is not imported.',
      'zh-Hans': '重定向的目标不是这些文件中的页面，或其起点含有片段标识或不是页面可以使用的地址；未导入。',
    },
    REDIRECT_PATTERN: {
      severity: 'warning',
      en: 'A redirect stands for many addresses; it is not imported.',
      'zh-Hans': '一条规则重定向多个地址；未导入。',
    },
    REDIRECT_CLAIMED: {
      severity: 'warning',
      en: 'Two pages have the same old address; it redirects to the first.',
      'zh-Hans': '两个页面有相同的旧地址，它重定向到第一个页面。',
    },
    REDIRECT_TAKEN: {
      severity: 'warning',
      en: 'An old address is the path of another page; the redirect is not written.',
      'zh-Hans': '页面的旧地址是另一个页面的路径，未写入该重定向。',
    },
  },
  sentences: {
    generatorFound: {
      en: 'The source is read as a site of {generator}, because of this file.',
      panel: 'The files are read as a site of {generator}, because of this file.',
      'zh-Hans': '依据此文件，这些文件按 {generator} 站点读取。',
    },
    ifNotGenerator: {
      en: 'If it is not, in compliance.config.json: {json}',
      panel: 'If it is not, ask an administrator to set in the configuration: {json}',
      'zh-Hans': '如果不是，请管理员在配置中设定：{json}',
    },
    addressesGuessed: {
      en: 'Nothing in the source says what made its site. The addresses of pages are guesses, by the places of their files: {count}, such as {url} for {path}.',
      panel:
        'Nothing in the files says what made its site. The addresses of pages are guesses, by the places of their files: {count}, such as {url} for {path}.',
      'zh-Hans':
        '来源中没有信息表明站点由什么生成。页面的地址按文件位置推测：共 {count} 个，例如 {path} 的地址为 {url}。',
    },
    addressesOutside: {
      en: 'Pages that are in no folder of the site, by its configuration: {count}. Their addresses are guesses, such as {url} for {path}.',
      'zh-Hans': '有 {count} 个页面不在站点配置所指的文件夹中，其地址为推测，例如 {path} 的地址为 {url}。',
    },
    importFolderAlone: {
      en: 'If they are no pages of it, import {folder}/ alone, or exclude their folders.',
      'zh-Hans': '如果它们不是该站点的页面，请只导入 {folder}/，或排除它们所在的文件夹。',
    },
    ifGuessesWrong: {
      en: 'Write how the site has them, or confirm them, in compliance.config.json: {json}',
      panel: 'Ask an administrator to set in the configuration how the site has them, or to confirm them: {json}',
      'zh-Hans': '请管理员在配置中设定站点的实际地址，或确认这些推测：{json}',
    },
    configAbove: {
      en: '{file} is in a folder above the source; it is not read.',
      panel: '{file} is in a folder above the files; it is not read.',
      'zh-Hans': '{file} 位于这些文件的上级文件夹，未读取。',
    },
    importItsFolder: {
      en: 'Import the folder of that file, or a .zip that contains it.',
      'zh-Hans': '请导入该文件所在的文件夹，或包含它的压缩包。',
    },
    configOther: {
      en: 'This is the configuration of another generator, {generator}. It is not read, and the pages below it have the addresses of their files.',
      'zh-Hans': '此文件是另一个生成器 {generator} 的配置，未读取，其下的页面使用其文件路径作为地址。',
    },
    importItAlone: {
      en: 'Import the folder of that file as a source of its own, for a site of its own.',
      'zh-Hans': '请将该文件所在的文件夹作为单独的来源导入到单独的站点。',
    },
    redirectsForMany: {
      en: 'Lines that redirect many addresses each are not imported: {count}, such as {pattern}.',
      'zh-Hans': '有 {count} 条规则各自重定向多个地址，未导入，例如 {pattern}。',
    },
    keepLines: {
      en: 'Keep these lines in front of the new site.',
      'zh-Hans': '请在新站点前端的服务器上保留这些规则。',
    },
    configUnreadable: { en: 'The file cannot be read: {@reason}', 'zh-Hans': '无法读取此文件：{@reason}' },
    configTooLarge: { en: 'It has more than {limit} bytes.', 'zh-Hans': '文件超过 {limit} 字节。' },
    configsTooMany: {
      en: 'At most {limit} files of a configuration are read; this is the first of {count} that are not.',
      'zh-Hans': '配置最多读取 {limit} 个文件；还有 {count} 个未读取，此为其中第一个。',
    },
    correctConfig: {
      en: 'Correct it, or write its decisions in compliance.config.json: {json}',
      panel: 'Correct it, or ask an administrator to set in the configuration: {json}',
      'zh-Hans': '请更正此文件，或请管理员在配置中设定：{json}',
    },
    configComputed: {
      en: 'The file computes {keys}, which only running it would tell; the defaults are used.',
      'zh-Hans': '此文件通过计算得出 {keys}，只有运行才能得知；已使用默认值。',
    },
    ifDefaultsWrong: {
      en: 'If they are wrong, in compliance.config.json: {json}',
      panel: 'If they are wrong, ask an administrator to set in the configuration: {json}',
      'zh-Hans': '如果默认值不对，请管理员在配置中设定：{json}',
    },
    leftOutByConfig: {
      en: 'The configuration of the site leaves the file out.',
      'zh-Hans': '站点的配置排除了此文件。',
    },
    inNoPageFolder: {
      en: 'The file is in no folder of pages of the site.',
      'zh-Hans': '此文件不在站点的任何页面文件夹中。',
    },
    partOfPage: {
      en: 'The file is a part of the page of its folder.',
      'zh-Hans': '该文件属于其所在文件夹的页面，自身不是页面。',
    },
    savedBeside: {
      en: 'The program that saved the site wrote the file beside its pages.',
      'zh-Hans': '该文件由保存站点的程序写在页面旁边，不是站点页面。',
    },
    partialUnused: { en: 'No page includes the file.', 'zh-Hans': '没有页面包含此文件。' },
    partialsUnused: {
      en: 'No page includes the file, nor {count} others that are kept for it.',
      'zh-Hans': '没有页面包含此文件，另有 {count} 个同类文件也未被任何页面包含。',
    },
    nothingToDo: { en: 'Nothing needs to be done.', 'zh-Hans': '无需处理。' },
    writeRedirects: {
      en: 'Write its redirects to a file “_redirects” in the root of the source.',
      panel: 'Write its redirects to a file “_redirects” in the topmost folder of the files.',
      'zh-Hans': '请将其重定向写入最上级文件夹中的文件“_redirects”。',
    },
    redirectFragment: {
      en: '{from} has a fragment, which no server sees; it is not imported.',
      'zh-Hans': '{from} 含有片段标识，服务器看不到它，未导入。',
    },
    contentsUnlisted: {
      en: '{count} files such as {path} are not in the table of contents, and so not on the site.',
      'zh-Hans': '{count} 个文件（例如 {path}）不在目录中，因此不属于该站点。',
    },
    addToContents: {
      en: 'To import one, add it there, or give it a path in the map.',
      panel: 'To import one, add it there, or give it a path in your decisions.',
      'zh-Hans': '如需导入，请将其加入目录，或在您的决定中为其指定路径。',
    },
    redirectNoPage: {
      en: '{from} should redirect to {to}, which is no page of this source.',
      panel: '{from} should redirect to {to}, which is no page among the files.',
      'zh-Hans': '{from} 应重定向到 {to}，但它不是这些文件中的页面。',
    },
    correctTarget: { en: 'Correct the target, or remove the redirect.', 'zh-Hans': '请更正目标，或删除该重定向。' },
    notInContents: { en: 'The table of contents does not name the file.', 'zh-Hans': '目录中没有此文件。' },
    inDraftFolder: { en: 'The file is in a folder of drafts.', 'zh-Hans': '此文件位于草稿文件夹。' },
    shownUntil: { en: 'The site shows the page until {date} only.', 'zh-Hans': '站点仅在 {date} 之前显示此页面。' },
    shownFrom: { en: 'The site shows the page from {date} on.', 'zh-Hans': '站点自 {date} 起才显示此页面。' },
    redirectTaken: {
      en: '{from} should redirect to the page, but {path} is there.',
      'zh-Hans': '{from} 应重定向到此页面，但该地址上已有 {path}。',
    },
    redirectClaimed: {
      en: '{from} should redirect to the page, but it redirects to {path} already.',
      'zh-Hans': '{from} 应重定向到此页面，但它已重定向到 {path}。',
    },
    removeOneOfTwo: { en: 'Remove one of the two.', 'zh-Hans': '请删除其中之一。' },
    redirectPattern: {
      en: '{from} stands for many addresses; it is not imported.',
      'zh-Hans': '{from} 代表多个地址，未导入。',
    },
    redirectNoAddress: {
      en: '{from} is not an address that a browser can ask for; it is not imported.',
      'zh-Hans': '{from} 不是浏览器可以请求的地址，未导入。',
    },
    correctAddress: { en: 'Correct the address, or remove the redirect.', 'zh-Hans': '请更正地址，或删除该重定向。' },
  },
} as const satisfies Stage;
