import type { FactPhrases } from './facts';
import { issuer, recognition } from './zh/issuer';
import { inHan } from './zh/names';
import { grant, scope, services } from './zh/scope';

const FIGURES = '零一二三四五六七八九';

/** What Chinese pages print of the facts of a certificate. */
export const facts: FactPhrases = {
  auditCycle: {
    about: /认证|审核|审计|评估|测评|复评|评审|年检|年审|监督/i,
    cycles: [
      { wording: /(?:每|逐)年(?!\d)|每一年|年度(?=[^，。；]{0,8}(?:审核|认证|评估|测评|复评|审计|监督))/g, months: 12 },
      { wording: /每([两二三四五2-5])年/g, months: 12 },
      { wording: /每半年/g, months: 6 },
      { wording: /每([三四六36])个月/g, months: 1 },
    ],
  },
  authorization: { about: null, holds: null },
  certificateNumber: { named: /(?:认证)?证书(?:注册)?(?:编号|号码|号)|认证编号/iu, is: /为|是/u },
  days: { printed: () => [/\d{4}\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?)?/], goesOn: /[年月日]/ },
  firstIssue: {
    label: /(?:首次|初次)(?:发证|颁发|颁证|认证|获证|注册|签发)(?:日期?|时间)?/i,
    statements: (day) => [
      new RegExp(
        String.raw`(?:首次|初次)(?:发证|颁发|颁证|获证|签发)(?:日期?|时间)?\s*(?:于|为|是)?\s*[:：]?\s*${day}`,
        'gi',
      ),
    ],
    certificate: /证书|认证/i,
    other: /版本|标准/i,
  },
  grant,
  header: null,
  issuer,
  level: {
    label: /等级|级别|保护等级|定级|安全保护等级/i,
    called: (level) => `${FIGURES.charAt(level)}级`,
  },
  linked: {
    document: /证书|报告|证明/i,
    results: /可?查询|查验|查证|公布|公示|发布(?:于|在)|验证/i,
    register: null,
  },
  names: { inCapitals: null, inHan },
  organization: {
    authorization: null,
    body: /委员会|局$/,
    family: /(?:系列|体系|标准|框架)$/i,
    publisher: /国际标准(?:化)?组织.*|国际电工委员会.*/i,
  },
  recognition,
  scope,
  services,
  type: { selfAssessed: /自评/i, level: null, attestation: /鉴证/i },
  validity: {
    endOf: null,
    from: /自|从/,
    begins: /起/,
    to: /至|到/,
    ends: /止/,
    statements: ({ day, range }) =>
      [
        String.raw`有效期(?:限)?\s*(?:为|是)?\s*[:：]?\s*${range}(?:至|到|截至|截止(?:至|到|日期?)?)?\s*[:：]?\s*${day}`,
        String.raw`有效(?:至|到|截至|截止(?:至|到)?)\s*[:：]?\s*${day}`,
        String.raw`(?:到期|失效|截止)(?:日期?|时间|日)?\s*(?:为|是|[:：])\s*${day}`,
        String.raw`${day}\s*(?:到期|前有效|止有效)`,
      ].map((form) => new RegExp(form, 'gi')),
    states: /有效|到期|失效|截止|生效/i,
    label: /有效期(?:限)?(?:至|到)?|有效(?:至|到)|(?:到期|失效|截止)(?:日期?|时间|日)?/i,
    firstLabel: /证书生效(?:日期?|时间)?|有效期(?:自|起始?|开始)(?:日期?|时间)?/i,
    other: /过渡期|版本|旧版|合同|协议|密码|密钥|标准(?:本身)?(?:有效|到期)/i,
  },
};
