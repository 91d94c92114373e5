import type { ProcessorRow } from '../contracts/processor-list';
import { list, rowsOf } from './list';

/** Who processes data: what changes next stands first. */
export const PROCESSORS_LIST = list('processors', {
  at: '/processors',
  rows: rowsOf<ProcessorRow>(),
  isCounted: true,
  title: { en: 'Processors', 'zh-Hans': '处理者' },
  search: { en: 'Search names and companies', 'zh-Hans': '搜索名称和公司' },
  empty: {
    en: 'No processor is listed. Import a list of subprocessors, or add one.',
    'zh-Hans': '尚未列出处理者。请导入次级处理者名单，或新建处理者。',
  },
  columns: {
    processor: { en: 'Processor', 'zh-Hans': '处理者' },
    role: { en: 'Role', 'zh-Hans': '角色' },
    countries: { en: 'Countries of processing', 'zh-Hans': '处理所在国家/地区' },
    services: { en: 'Services', 'zh-Hans': '服务' },
    status: { en: 'Current status', 'zh-Hans': '当前状态' },
    timeline: { en: 'Timeline', 'zh-Hans': '时间线' },
  },
  filters: {
    status: {
      label: { en: 'Status', 'zh-Hans': '状态' },
      names: {
        planned: { en: 'Planned', 'zh-Hans': '计划中' },
        announced: { en: 'Announced', 'zh-Hans': '已公告' },
        'in-use': { en: 'In use', 'zh-Hans': '使用中' },
        ending: { en: 'Ending', 'zh-Hans': '即将结束' },
        ended: { en: 'Ended', 'zh-Hans': '已结束' },
      },
    },
    kind: { label: { en: 'Role', 'zh-Hans': '角色' }, names: 'value' },
    country: { label: { en: 'Country', 'zh-Hans': '国家/地区' }, names: 'region' },
    service: { label: { en: 'Service', 'zh-Hans': '服务' }, names: 'itself' },
  },
});
