import type { Stage } from './stage';

/** Findings about links. */
export const links = {
  findings: {
    LINK_BROKEN: {
      severity: 'warning',
      en: 'The link names a page or file that is not in the source.',
      panel: 'The link names a page or file that is not among the files.',
      'zh-Hans': '链接指向的页面或文件不在这些文件中。',
    },
    LINK_UNSAFE: {
      severity: 'warning',
      en: 'The link has a scheme that is not allowed.',
      'zh-Hans': '不允许该链接的协议。',
    },
    LINK_TEMPLATE: {
      severity: 'warning',
      en: 'A link contains unknown template code; the code was removed.',
      'zh-Hans': '链接目标包含未知的模板代码；该代码已移除。',
    },
    LINK_TO_SKIPPED: {
      severity: 'warning',
      en: 'The link names a file that is not imported.',
      'zh-Hans': '链接指向未导入的文件。',
    },
    LINK_OUTSIDE: {
      severity: 'info',
      en: 'Links lead to pages of the site that are not in the source.',
      panel: 'Links lead to pages of the site that are not among the files.',
      'zh-Hans': '链接指向本站点中不在这些文件内的页面。',
    },
    LINK_TO_TRANSLATION: {
      severity: 'info',
      en: 'The link named the page in another language; it now leads to the translation.',
      'zh-Hans': '链接原指向另一语言的页面，已改为其译文。',
    },
    ANCHOR_MISSING: {
      severity: 'warning',
      en: 'The link names an anchor that its target does not have.',
      'zh-Hans': '链接指向的锚点在目标中不存在。',
    },
    SITE_HOST: {
      severity: 'info',
      en: 'The source names the host of the site; links to it are internal.',
      panel: 'The pages or their folder name the host of the site; links to it are links to pages among the files.',
      'zh-Hans': '页面或其文件夹表明了站点的域名；指向该域名的链接视为指向这些文件中的页面。',
    },
    HOST_MAYBE_OWN: {
      severity: 'info',
      en: 'Links to another host name pages of this source; the host may belong to the site.',
      panel: 'Links to another host name pages among the files; the host may belong to the site.',
      'zh-Hans': '指向另一域名的链接与这些文件中的页面相符；该域名可能属于本站点。',
    },
    MOUNT_MISSING: {
      severity: 'warning',
      en: 'Links add a path in front of the paths of files; the site has these pages there.',
      'zh-Hans': '链接的路径在文件位置之前多出一段前缀；站点的这些页面位于该前缀之下。',
    },
    ASSET_LEFT_BEHIND: {
      severity: 'warning',
      en: 'The link names a file of the site that is not in the source.',
      panel: 'The link names a file of the site itself that is not among the files.',
      'zh-Hans': '链接指向的本站点文件不在这些文件中。',
    },
  },
  sentences: {
    linkMissing: {
      en: '“{link}” is not in this source.',
      panel: '“{link}” is not among the files.',
      'zh-Hans': '这些文件中没有“{link}”。',
    },
    linksOutside: {
      en: 'Links lead to pages of the site that are not in this source: {links}',
      panel: 'Links lead to pages of the site that are not among the files: {links}',
      'zh-Hans': '链接指向本站点的页面，但这些页面不在这些文件中：{links}',
    },
    importTheseToo: {
      en: 'Import these pages too, or keep them at their addresses.',
      'zh-Hans': '请一并导入这些页面，或在原地址保留它们。',
    },
    sameName: { en: '{url} has the same name.', 'zh-Hans': '{url} 的名称与其相同。' },
    addTarget: {
      en: 'Add the target to the source, or correct the link.',
      panel: 'Add the target to the files, or correct the link.',
      'zh-Hans': '将链接目标加入上传的文件，或更正链接。',
    },
    mapTargetMissing: {
      en: 'The map leads “{link}” to “{target}”, which is not in this source.',
      panel: 'Your decisions lead “{link}” to “{target}”, which is not among the files.',
      'zh-Hans': '您的决定将“{link}”指向“{target}”，而这些文件中没有后者。',
    },
    nameTarget: {
      en: 'Name a page or a file of the source.',
      panel: 'Name one of the files.',
      'zh-Hans': '请指定其中一个文件。',
    },
    linkUnsafe: { en: '“{link}” has a scheme that is not allowed.', 'zh-Hans': '“{link}”使用了不允许的协议。' },
    useSafeScheme: { en: 'Use http, https, mailto or tel.', 'zh-Hans': '请使用 http、https、mailto 或 tel。' },
    imageUnsafe: {
      en: 'The image “{link}” has a scheme that is not allowed; it was removed.',
      'zh-Hans': '图片“{link}”使用了不允许的协议，已去除。',
    },
    textLinkUnsafe: {
      en: 'The link “{text}” to “{link}” has a scheme that is not allowed; its text was kept.',
      'zh-Hans': '指向“{link}”的链接“{text}”使用了不允许的协议，已保留其文字。',
    },
    likeLinkUnsafe: {
      en: 'Text that looks like a link has a scheme that is not allowed.',
      'zh-Hans': '形似链接的文字使用了不允许的协议。',
    },
    linkToSkipped: { en: '“{link}” names a file that is not imported.', 'zh-Hans': '“{link}”指向未导入的文件。' },
    changeLinkOrImport: { en: 'Change the link, or import its target.', 'zh-Hans': '修改链接，或导入其目标。' },
    linkToTranslation: {
      en: '“{link}” is in {locale}; the link was changed to {url}.',
      'zh-Hans': '“{link}”是{locale}页面；链接已改为 {url}。',
    },
    anchorMissing: {
      en: '“{link}” is not a heading or an anchor of {url}.',
      'zh-Hans': '“{link}”不是 {url} 中的标题或锚点。',
    },
    addAnchor: {
      en: 'Link to a heading, or add <a id="…"></a> at the target.',
      'zh-Hans': '链接到某个标题，或在目标位置添加 <a id="…"></a>。',
    },
    hostStated: {
      en: 'The pages state {host} as the host of the site (canonical addresses).',
      'zh-Hans': '页面声明站点的域名为 {host}（规范网址）。',
    },
    folderIsHost: {
      en: 'The folder is named after the host {host}, as programs that save a site do it; its pages have the addresses that they have on that host.',
      'zh-Hans': '该文件夹以域名 {host} 命名（保存整个站点的程序就是这样做的）；其中的页面沿用在该域名下的地址。',
    },
    linksAreOwn: {
      en: 'Links to it are links to pages of this source.',
      panel: 'Links to it are links to pages among the files.',
      'zh-Hans': '指向该域名的链接视为指向这些文件中的页面。',
    },
    hostMaybeOwn: {
      en: 'Links to {host} name pages of this source: {page}.',
      panel: 'Links to {host} name pages among the files: {page}.',
      'zh-Hans': '指向 {host} 的链接与这些文件中的页面相符：{page}。',
    },
    hostMaybeOwnMore: {
      en: 'Links to {host} name pages of this source: {page} and {count} more.',
      panel: 'Links to {host} name pages among the files: {page} and {count} more.',
      'zh-Hans': '指向 {host} 的链接与这些文件中的页面相符：{page} 及另外 {count} 个页面。',
    },
    ifHostIsOwn: {
      en: 'If the host serves this site, in compliance.config.json: {json}',
      panel: 'If the host serves this site, add it to the hosts of the site in the settings: {json}',
      'zh-Hans': '如果该域名属于本站点，请在设置中将其加入站点的域名：{json}。',
    },
    assetLeftBehind: {
      en: '“{link}” is a file of the site that is not in the source.',
      panel: '“{link}” is a file of the site that is not among the files.',
      'zh-Hans': '“{link}”是本站点的文件，但这些文件中没有。',
    },
    assetNotInFolder: {
      en: '“{link}” is not in the folder that the map or the settings name.',
      panel: '“{link}” is not in the folder that your decisions or the settings name.',
      'zh-Hans': '您的决定或设置指定的文件夹中没有“{link}”。',
    },
    downloadAsset: {
      en: 'Download it, and add it to the source as {path}.',
      panel: 'Download it, and add it to the files as {path}.',
      'zh-Hans': '下载该文件并加入上传的文件，路径为 {path}。',
    },
    addAsset: {
      en: 'Add it to the source as {path}.',
      panel: 'Add it to the files as {path}.',
      'zh-Hans': '将该文件加入上传的文件，路径为 {path}。',
    },
    linkTemplate: {
      en: 'The link contains template code that is not known: {code}',
      'zh-Hans': '链接包含未知的模板代码：{code}',
    },
    setVariable: {
      en: 'Give its value in the setting “variables”.',
      panel: 'Ask an administrator to set its value in the configuration (variables).',
      'zh-Hans': '请在站点设置的模板变量中给出它的值。',
    },
    mountMissing: {
      en: '{count} links begin with {prefix}; {named} of them name files in {folder}.',
      'zh-Hans': '有 {count} 个链接以 {prefix} 开头；其中 {named} 个指向 {folder} 中的文件。',
    },
    ifPagesAreThere: {
      en: 'If the site has these pages there, in compliance.config.json: {json}',
      panel: 'If the site has these pages there, ask an administrator to set in the configuration: {json}',
      'zh-Hans': '如果站点的这些页面确实位于该路径下，请管理员在配置中设定：{json}',
    },
  },
} as const satisfies Stage;
