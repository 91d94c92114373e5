import { CERTIFICATION_SETS, type ListedCertification } from '../contracts/overview';
import { list, rowsOf } from './list';
import { WORDS } from './words';

/** The certifications behind a number of the overview: those whose deciding day comes first stand first. */
export const CERTIFICATIONS_LIST = list('certifications', {
  at: '/overview/certifications',
  rows: rowsOf<ListedCertification>(),
  title: { en: 'Certifications', 'zh-Hans': '认证' },
  search: null,
  empty: { en: 'No certification is in this list.', 'zh-Hans': '此列表中没有认证。' },
  columns: {
    certification: WORDS.certification,
    locale: WORDS.language,
    status: { en: 'Current status', 'zh-Hans': '当前状态' },
    version: { en: 'Version', 'zh-Hans': '版本' },
  },
  filters: {
    set: {
      label: { en: 'Show', 'zh-Hans': '显示' },
      names: 'certificationSet',
      one: CERTIFICATION_SETS,
    },
  },
});
