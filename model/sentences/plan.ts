import type { Stage } from './stage';

/** Findings of a plan, and about pages that cannot be read in time. */
export const plan = {
  findings: {
    // plan
    REDIRECT_PAGE_IN_THE_WAY: {
      severity: 'warning',
      en: 'A published page has the path of the redirect; the redirect is not written.',
      'zh-Hans': '已发布的页面占用了重定向的路径；未写入重定向。',
    },
    REDIRECT_LOOP: {
      severity: 'warning',
      en: 'The target of the redirect leads back to it; the redirect is not written.',
      'zh-Hans': '重定向的目标又指回该重定向；未写入重定向。',
    },
    REDIRECT_WITHOUT_PAGE: {
      severity: 'warning',
      en: 'The redirect leads to a path without a page; new redirects to it are not written.',
      'zh-Hans': '重定向的目标路径上没有页面；新的重定向不会写入。',
    },
    REDIRECT_AT_PAGE: {
      severity: 'warning',
      en: 'A redirect has the path of a page; readers get the page.',
      'zh-Hans': '重定向与页面的路径相同；读者看到的是页面。',
    },
    RECORD_INVALID: {
      severity: 'error',
      en: 'The entry breaks a validation rule; it is not written.',
      'zh-Hans': '条目不符合校验规则，未写入。',
    },
    RECORD_CONFLICT: {
      severity: 'warning',
      en: 'An editor and the source both changed the entry; it is unchanged until somebody resolves the conflict.',
      panel:
        'An editor and the files both changed the entry; it is left unchanged until somebody resolves the conflict.',
      'zh-Hans': '编辑人员与文件都修改了该条目；在冲突解决之前保持不变。',
    },
    RECORD_FAILED: { severity: 'error', en: 'The entry could not be written.', 'zh-Hans': '条目无法写入。' },
    // read: pages in a process of their own
    PAGE_TOO_SLOW: {
      severity: 'error',
      en: 'Reading the page exceeded the time limit; the page is refused.',
      'zh-Hans': '读取页面超过时间上限；页面被拒绝。',
    },
    PAGE_OUT_OF_MEMORY: {
      severity: 'error',
      en: 'Reading the page exceeded the memory limit; the page is refused.',
      'zh-Hans': '读取页面超过内存上限；页面被拒绝。',
    },
    PAGE_READER_CRASHED: {
      severity: 'error',
      en: 'The process that read the page crashed; the page is refused.',
      'zh-Hans': '读取页面的进程崩溃；页面被拒绝。',
    },
  },
  sentences: {
    redirectAtPublished: {
      en: 'The redirect from {from} is not written: it is the path of the published {locale} page “{title}”.',
      'zh-Hans': '未写入 {from} 的重定向：该路径已用于已发布的{locale}页面“{title}”。',
    },
    freePath: {
      en: 'Give that page another path, or unpublish it; then create the redirect.',
      'zh-Hans': '为该页面指定其他路径或取消发布，然后创建重定向。',
    },
    freePathThenRedirect: {
      en: 'Give that page another path, or unpublish it; then create the redirect to {to}.',
      'zh-Hans': '为该页面指定其他路径或取消发布，然后创建指向 {to} 的重定向。',
    },
    redirectLoop: {
      en: 'The redirect from {from} is not written: its target {to} leads back to it.',
      'zh-Hans': '未写入 {from} 的重定向：其目标 {to} 又指回该路径。',
    },
    publishTarget: { en: 'Publish the page at {to}, and import again.', 'zh-Hans': '发布 {to} 的页面，然后重新导入。' },
    deleteLoop: {
      en: 'Delete the redirect that leads back; then create the redirect to {to}.',
      'zh-Hans': '删除指回的重定向，然后创建指向 {to} 的重定向。',
    },
    redirectPageStays: {
      en: 'The redirect from {from} is not written: the plan does not move its page to {to}.',
      'zh-Hans': '未写入 {from} 的重定向：计划没有将其页面移到 {to}。',
    },
    seeFindingsOfPage: { en: 'See the findings of the page.', 'zh-Hans': '请查看该页面的问题。' },
    redirectWithoutPage: {
      en: 'The redirect from {from} leads to {to}, where there is no page.',
      'zh-Hans': '{from} 的重定向指向 {to}，而该路径上没有页面。',
    },
    changeTarget: { en: 'Change its target, or delete it.', 'zh-Hans': '修改其目标，或将其删除。' },
    redirectAtPage: {
      en: 'A redirect from {from} has the path of the page; readers get the page.',
      'zh-Hans': '{from} 的重定向与页面的路径相同；读者看到的是页面。',
    },
    redirectAtWaitingPage: {
      en: 'A redirect from {from} has the path of the page; readers get the page once it is published.',
      'zh-Hans': '{from} 的重定向与页面的路径相同；页面发布后，读者看到的是页面。',
    },
    deleteRedirect: { en: 'Delete the redirect.', 'zh-Hans': '删除该重定向。' },
    deleteRedirectLater: {
      en: 'Delete the redirect after that. If an import created it, the next import deletes it.',
      'zh-Hans': '页面发布后删除该重定向。如果它由导入创建，下次导入会将其删除。',
    },
    pageTooSlow: { en: 'Reading the page took more than {limit} ms.', 'zh-Hans': '读取页面超过 {limit} 毫秒。' },
    pageOutOfMemory: {
      en: 'Reading the page took more than {limit} MB of memory.',
      'zh-Hans': '读取页面占用的内存超过 {limit} MB。',
    },
    pageReaderCrashed: { en: 'Reading the page crashed its process.', 'zh-Hans': '读取页面的进程崩溃。' },
    pageReaderFailed: { en: 'Reading the page failed with {error}.', 'zh-Hans': '读取页面失败（{error}）。' },
    simplifyPage: {
      en: 'Look for content that is repeated or nested excessively, or remove the page from the source.',
      panel: 'Look for content that is repeated or nested excessively, or remove the page from the files.',
      'zh-Hans': '检查是否有过度重复或嵌套的内容，或从文件中删除该页面。',
    },
  },
} as const satisfies Stage;
