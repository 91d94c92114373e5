import type { ClaimWords } from '../claim-words';
import { words } from './words/zh';

/** What stands between a standard and the noun for its certificate. */
const WHAT = '((topic | article | valid | thing)* (proof | audit)+ (and (proof | audit)+)?)';
const ANYHOW = '(adverb | number | time)*';
/** Who has given it, before what: 由…颁发的. */
const GIVEN = '(uses (unknown | topic | proof | company | thing){1,15} award of | unknown{1,8} of)?';

/** What is said in Chinese of certificates. */
export const claims: ClaimWords = {
  words,
  yes: ['是的', '是', '有', '已取得', '已通过'],
  asked: { 我们: ['你们', '您', '贵公司', '贵司', '你'], '': ['是否', '吗'] },
  contracted: {},
  commas: true,
  compounds: true,
  audits: true,
  list: '((unknown number+ (proof | audit)* and)? standard number? level* topic* ((proof | audit)* and standard number? level* topic*)*)',
  lead: '(affirmed | adverb | number | time)* ',
  bound: '(open | valid | number | can)',
  subjects: {
    // Chinese puts what describes a noun before it
    own: '(own of? (topic | thing | company | unknown | and){0,8} thing | own of? (topic | thing | company)*)',
    company: '(company | thing+ | all (topic | thing | company | unknown){0,8} (topic | thing | company))',
    pronoun: 'pronoun',
  },
  statements: [
    `${ANYHOW} (hold | obtain) article* ${GIVEN} (article | valid | of | topic)* LIST of? ${WHAT}`,
    `${ANYHOW} obtain (article | topic)* standard level+`,
    `${ANYHOW} (hold | obtain) article* these? topic* (proof | audit)+ colon LIST ${WHAT}?`,
    `${ANYHOW} (hold | obtain) of ${WHAT} (cover | hold) LIST ${WHAT}?`,
    `affirmed LIST ${WHAT} (others | company)`,
    // 我们是…通过…认证的企业
    `affirmed (unknown | topic | number | article){0,8} obtain LIST ${WHAT} of (company | others | thing | topic | unknown){1,8}`,
  ],
  impersonal: [
    // the author is left out
    `${ANYHOW} (hold | obtain) article* (article | valid | topic)* LIST of? ${WHAT}`,
    `own of ${WHAT} (cover | hold) LIST ${WHAT}?`,
    `own of (topic | article | valid)* LIST ${WHAT} (valid | can (unknown | topic | thing)* stand | uses (unknown | topic){1,15} award)`,
  ],
  presupposed: [`stand own of (topic | article | valid)* LIST ${WHAT}`],
  speaking: ['own', 'our', 'company', 'thing', 'hold', 'obtain'],
  introductions: [
    `${ANYHOW} (hold | obtain) article* these ${WHAT}`,
    `${ANYHOW} (hold | obtain) ${WHAT} these`,
    `${ANYHOW} (hold | obtain) of ${WHAT} (these | cover)+`,
    'own of? topic* proof+ these?',
    'company of? topic* proof+ these?',
  ],
  refusals: [
    'others (of | unknown | topic)* (proof | audit)',
    'own unknown{1,8} of topic* (proof | audit)',
    'others (unknown | comma | and | adverb | others | of | company){0,6} (hold | obtain | need)',
    '(negation | plan | past | need) .* (hold | obtain | proof | these)',
    '(proof | these) .* (plan | past)',
    'these .* negation',
  ],
  places: ['数据中心', '資料中心', '机房', '機房'],
  lapsed: [
    '已失效',
    '已过期',
    '已到期',
    '已注销',
    '已撤销',
    '已吊销',
    '被撤销',
    '被吊销',
    '被暂停',
    '已暂停',
    '已经失效',
    '已经过期',
    '已经到期',
    '到期未续',
    '不再有效',
  ],
  elsewhere: [
    '规划',
    '计划',
    '供应商',
    '服务商',
    '合作伙伴',
    '客户',
    '案例',
    '模板',
    '示例',
    '指南',
    '路线图',
    '即将',
    '责任',
  ],
};
