import type { ListedLink } from '../contracts/evidence';
import { list, rowsOf } from './list';
import { WORDS } from './words';

/** The links of all documents that are not public, the newest first. */
export const EVIDENCE_LINKS_LIST = list('evidence-links', {
  at: '/evidence-links',
  rows: rowsOf<ListedLink>(),
  isCounted: true,
  title: { en: 'Links sent', 'zh-Hans': '已发送的链接' },
  search: { en: 'Search recipients and titles', 'zh-Hans': '搜索接收人和标题' },
  empty: { en: 'No links have been sent.', 'zh-Hans': '尚未发送链接。' },
  columns: {
    recipient: { en: 'Recipient', 'zh-Hans': '接收人' },
    evidence: WORDS.evidence,
    sent: { en: 'Created', 'zh-Hans': '创建' },
    state: WORDS.state,
    downloads: { en: 'Downloads', 'zh-Hans': '下载' },
  },
  filters: {
    state: {
      label: WORDS.state,
      names: {
        valid: { en: 'Valid', 'zh-Hans': '有效' },
        expired: { en: 'Expired', 'zh-Hans': '已到期' },
        revoked: { en: 'Revoked', 'zh-Hans': '已撤销' },
      },
    },
    opened: {
      label: { en: 'Downloaded', 'zh-Hans': '是否下载' },
      names: { yes: { en: 'Downloaded', 'zh-Hans': '已下载' }, no: { en: 'Not downloaded', 'zh-Hans': '尚未下载' } },
    },
  },
});
