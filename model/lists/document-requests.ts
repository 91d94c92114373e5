import type { ListedRequest } from '../contracts/document-requests';
import { list, rowsOf } from './list';
import { WORDS } from './words';

/** The requests for documents, the newest first. */
export const DOCUMENT_REQUESTS_LIST = list('document-requests', {
  at: '/document-requests',
  rows: rowsOf<ListedRequest>(),
  isCounted: true,
  title: { en: 'Requests', 'zh-Hans': '文件申请' },
  search: { en: 'Search people, companies and titles', 'zh-Hans': '搜索申请人、公司和标题' },
  empty: { en: 'Nobody has asked for a document.', 'zh-Hans': '尚无人申请文件。' },
  columns: {
    person: { en: 'Person', 'zh-Hans': '申请人' },
    evidence: WORDS.evidence,
    reason: { en: 'Reason', 'zh-Hans': '用途' },
    asked: { en: 'Asked', 'zh-Hans': '申请时间' },
    state: WORDS.state,
  },
  filters: {
    state: {
      label: WORDS.state,
      names: {
        open: { en: 'Open', 'zh-Hans': '待处理' },
        granted: { en: 'Granted', 'zh-Hans': '已同意' },
        refused: { en: 'Refused', 'zh-Hans': '已拒绝' },
      },
    },
  },
});
