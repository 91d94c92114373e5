import type { Stage } from './stage';

/** Findings of the checks of the content: the paths of pages and redirects. */
export const storedAddresses = {
  findings: {
    PAGE_WITHOUT_PATH: {
      severity: 'warning',
      en: 'A page has no path; readers cannot open it.',
      'zh-Hans': '某个页面没有路径，读者无法打开。',
    },
    REDIRECT_BEHIND_PAGE: {
      severity: 'warning',
      en: 'A redirect is never used, because a published page has its path.',
      'zh-Hans': '某个重定向从不生效，因为已有已发布的页面使用该路径。',
    },
  },
  sentences: {
    redirectBehindPage: {
      en: 'The redirect from {from} leads to {to}, but the published page “{title}” has that path and is returned instead.',
      'zh-Hans': '{from} 的重定向指向 {to}，但已发布页面“{title}”使用该路径，读者看到的是该页面。',
    },
    goneBehindPage: {
      en: 'The redirect from {from} says that the path is gone, but the published page “{title}” has that path and is returned instead.',
      'zh-Hans': '{from} 的重定向声明该路径已失效，但已发布页面“{title}”使用该路径，读者看到的是该页面。',
    },
    deleteRedirectOrMovePage: {
      en: 'Delete the redirect, or give the page another path.',
      'zh-Hans': '删除该重定向，或为页面指定其他路径。',
    },
    pageWithoutPath: {
      en: 'The page “{title}” has no path, so that readers cannot open it.',
      'zh-Hans': '页面“{title}”没有路径，读者无法打开。',
    },
    givePathOrDelete: {
      en: 'Give the page a path, or delete this language of it.',
      'zh-Hans': '为该页面指定路径，或删除此语言版本。',
    },
  },
} as const satisfies Stage;
