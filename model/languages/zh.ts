import { claims } from './claims/zh';
import { documentLists } from './documents/zh';
import { facts } from './facts/zh';
import { pages } from './pages/zh';
import { requests } from './requests/zh';
import { statements } from './statements/zh';
import type { Language } from './language';
import { HAN_NUMBERS } from './spelled-numbers';

const currencies = {
  USD: '美元|美金',
  EUR: '[欧歐]元',
  GBP: '英[镑鎊]',
  CNY: '元(?:人民[币幣])?(?![素组組件化])|人民[币幣]',
  JPY: '日[元圆圓]',
  CHF: '瑞士法郎|瑞郎',
} as const;

/** A name in front of Chinese words, or behind them: a space stands only between two scripts. */
const ended = (name: string): string => (/[\p{Script=Han}）]$/u.test(name) ? name : `${name} `);
const begun = (name: string): string => (/^[\p{Script=Han}（]/u.test(name) ? name : ` ${name}`);

/** Chinese in both scripts: a word that differs stands in both of them. */
export const zh: Language = {
  code: 'zh',
  spaced: false,
  numbers: { decimal: '.', groups: ',', spelled: HAN_NUMBERS, to: '至|到', ordinal: null },
  percentages: { behind: '个百分点|個百分點', front: { words: '百分之', point: '[点點]' } },
  dates: {
    named: null,
    marked: { year: '年', month: '月(?:份)?', day: '[日号號]', eras: { 民国: 1911, 民國: 1911 }, firstYear: '元' },
    to: '至|到',
    figures: 'unknown',
  },
  durations: {
    units: {
      second: '秒[钟鐘]?',
      minute: '分[钟鐘]',
      hour: '[个個]?小[时時]',
      day: '[个個]?(?:工作日|日[历曆]日|[天日](?![期历曆])|自然日)',
      // 四周 also means all around
      week: '(?:[个個]?星期|[周週](?<!(?<![每后後前过過需约約满滿达達期续續长長多少])四[周週](?!内|內|后|後|前|以|之)))',
      month: '[个個]?(?:日[历曆]月|自然月|月(?<=[个個]月))',
      year: String.raw`年(?!\s?\d|[度内內初末底级級份])`,
    },
    // in 第三天 and 8 月 18 日, no duration is printed
    notBehind: String.raw`[〇零一二两兩三四五六七八九十百千几幾数數成上]|第\s?(?![^\s(]{1,5}\s?\()|[年月]\s?|[日号號]\s?[至到~-]\s?`,
    named: {},
    others: [
      String.raw`(?:每天|每日|全天)\s?(?:24|二十四)\s?小[时時]|(?:每[周週]|一[周週])\s?[7七]\s?天`,
      String.raw`\d{1,3}\s?(?:周岁|週歲|岁|歲)`,
      // a hundred or a thousand years in a name
      String.raw`(?<![一二两兩三四五六七八九十百千\d]\s?)[百千]年`,
    ],
  },
  amounts: {
    currencies,
    of: null,
    scales: [
      { words: '千', times: 1e3 },
      { words: '[万萬]', times: 1e4 },
      { words: '百[万萬]', times: 1e6 },
      { words: '[亿億]', times: 1e8 },
    ],
  },
  // 5G is a network
  sizes: { KB: '千字[节節]', MB: '兆字[节節]', GB: '吉字[节節]|(?<![2-5])G', TB: '太字[节節]|T', PB: '拍字[节節]' },
  levels: {
    front: '(?!)',
    behind: { words: '[级級](?![联聯])', ordinal: '第', notBehind: '[这這那同每某该該任上下各哪]' },
  },
  certificateNumbers: {
    labels: String.raw`(?:证书|證書|注册|註冊|认证|認證|备案|備案|报告|報告)(?:证明|證明|登记|登記)?\s?(?:编号|編號|号码?|號碼?|序号|序號)`,
    is: '为|為|是',
  },
  standards: {},
  numbering: String.raw`[一二三四五六七八九十百]+[、.．]|[(（][一二三四五六七八九十百]+[)）]|第[一二三四五六七八九十百\d]+[章节節条條款项項部分]+`,
  // 元 is another currency there
  regions: {
    TW: { amounts: { currencies: { ...currencies, CNY: '人民[币幣]' } } },
    HK: { amounts: { currencies: { ...currencies, CNY: '人民[币幣]' } } },
  },
  shown: {
    certifications: '认证',
    pages: '页面',
    processors: {
      title: '数据处理者与接收方',
      facts: {
        status: '状态',
        kind: '角色',
        organization: '公司',
        purpose: '目的',
        dataCategories: '数据类别',
        dataSubjects: '数据主体',
        countries: '处理所在国家/地区',
        safeguards: '保障措施',
        services: '服务',
        condition: '条件',
        announcedOn: '公告日期',
        objectUntil: '异议截止日期',
        objectionsTo: '异议提交至',
        effectiveOn: '开始使用日期',
        removedOn: '结束日期',
        url: '链接',
      },
      kinds: {
        subprocessor: '次级处理者',
        sdk: '第三方 SDK',
        affiliate: '关联公司',
        recipient: '接收方',
        controller: '独立控制者',
      },
      statuses: { planned: '计划中', announced: '已公告', 'in-use': '使用中', ending: '即将结束', ended: '已结束' },
      listedOn: '列入日期',
      notice: {
        name: '名称',
        titles: {
          added: (name) => `新增处理者：${name}`,
          changed: (name) => `处理者变更：${name}`,
          removed: (name) => `处理者终止：${name}`,
        },
        begins: (name, day) => `自 ${day} 起，${ended(name)}接收个人数据。`,
        planned: (name) => `计划由${begun(ended(name))}接收个人数据，日期尚未确定。`,
        receives: (name) => `${ended(name)}接收个人数据。`,
        changes: (name) => `接收个人数据的${begun(ended(name))}有以下变更：`,
        changesAhead: (name) => `尚未接收个人数据的${begun(ended(name))}有以下变更：`,
        ends: (name, day) => `自 ${day} 起，${ended(name)}不再接收个人数据。`,
        neverBegins: (name) => `原计划由${begun(ended(name))}接收个人数据，现已取消。`,
        before: (value) => `（此前：${value}）`,
        objectTo: (address) => `您可以提出异议：${address}`,
        objectUntil: (day, address) =>
          `您可以在 ${day} 之前（含当日）提出异议${address === null ? '。' : `：${address}`}`,
      },
    },
    requests,
    trustCenter: '信任中心',
    labelled: (label, fact) => `${label}：${fact}`,
    between: '、',
    onRequest: '按需提供',
    level: (number) => `${String(number)} 级`,
    video: '视频',
    alerts: { note: '说明', tip: '提示', important: '重要', warning: '警告', caution: '小心' },
    backToText: '返回正文',
    plain: {
      complex: '此页面的内容嵌套过深或重复过多，因此以纯文本显示。',
      slow: '此页面排版耗时过长，因此以纯文本显示。',
      large: '此页面排版占用内存过多，因此以纯文本显示。',
      failed: '此页面无法排版，因此以纯文本显示。',
    },
    endedClaim: (standard, on) =>
      on === null ? `本节所述的 ${standard} 认证目前无效。` : `本节所述的 ${standard} 认证已于 ${on} 到期失效。`,
  },
  claims,
  facts,
  statements,
  pages,
  documentLists,
};
