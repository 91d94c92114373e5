import type { FactPhrases } from './facts';
import type { HanNames } from './names';

/** How Chinese texts print the names of bodies. */
const inHan: HanNames = {
  notFirst: /由|经(?![济贸营纬])|的|每|对|将|被|于|及|并|和(?![谐平])|获|通过/,
  notInside: /由|经(?![济贸营纬])|的|每|并|通过|获得|取得|获颁/,
  body: /公司|中心|联盟|协会|学会|院|研究所|事务所|局|部|委员会|委|集团|实验室|机构|组织|署|厅/,
  endsAsBody: /(?:公司|中心|联盟|协会|学会|研究院|研究所|局|部|委员会|委)(?:[（(][^（）()]{2,30}[)）])?$/,
  unnamed:
    /授权|第三方|独立|权威|专业|资质|认可的|指定|相关|^我们|客户|^您|^(?:[\u4e00-\u9fff]{0,6})(?:测评|认证|审核|评测|检测|审计|评估|颁发|发证)(?:机构|单位|公司|部门)$/,
  generic: /[方人者们家商]$|部门|单位|政府|官方|企业|公司|机构|团队|专家|国际|国内|本/,
  inFront:
    /^(?:(?:得了?|取得|了|为|是|以|在|从|向|其|该|此|根据|依据|按照|经过|每年|均|已|证书|报告)+|[^A-Z]{0,10}?(?:认证|测评|审核|审计|评测)机构(?=.{2}))/,
  upTo: /^.*(?:由|经|的)/,
  dateBehind:
    /\s*(?:于|在)?\s*(?:(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4})\s*年.*$|\s*(?:于|在)?\s*(?:19|20)\d{2}[-/.].*$/,
  behind: /(?:联合|共同|等)$/,
};

const ISSUED = '(?:正式)?(?:颁发|签发|出具|发放|颁授|授予|核发|发布)';
/** Excludes these words inside a name: 中国质量认证中心. */
const EXAMINED =
  '(?:认证|审核|评估|测评|审计|检测|评定|审查|鉴证)(?!中心|机构|有限|集团|公司|委员会|协会|联盟|学会|[院所局])';
const HOW_OFTEN = '(?:每[半一二两三四]?(?:个)?[年月季](?:度)?|定期)?';

/** How Chinese texts name the issuer of a certificate. */
const issuer: FactPhrases['issuer'] = {
  label:
    /颁发(?:机构|单位|者)|发证(?:机构|单位)|颁证(?:机构|单位)|认证(?:机构|单位)|审核(?:机构|单位)|测评(?:机构|单位)|审计(?:机构|单位)/i,
  role: /(?:发证|颁证|颁发|认证|审核|测评|审计|评估)(?:机构|单位)\s*(?:为|是|：|:)\s*/,
  issued: [
    { within: (name) => new RegExp(`(?:由|经)\\s*${name}\\s*${ISSUED}`, 'g'), isClear: true },
    { within: (name) => new RegExp(`${name}\\s*(?:正式)?(?:颁发|签发|出具|核发)(?:的|了|给)`, 'g') },
    {
      within: (name) =>
        new RegExp(`(?:聘请|委托|邀请)(?:了)?\\s*${name}\\s*(?:对|为|作为|担任|出具|进行|开展|实施|执行|完成)`, 'g'),
      isClear: true,
    },
  ],
  examined: [
    { within: (name) => new RegExp(`(?:^|[，。；])${name}授予`, 'g') },
    {
      within: (name) =>
        new RegExp(
          `(?:经|由|通过)(?:了)?\\s*${name}\\s*${HOW_OFTEN}(?:进行|开展|实施|执行|完成)?(?:的)?${EXAMINED}`,
          'g',
        ),
    },
  ],
  organized: [
    {
      within: (name) => new RegExp(`由\\s*${name}\\s*(?:“[^”]*”|"[^"]*")?\\s*(?:组织|发起|主办|主导|推出|牵头)`, 'g'),
    },
  ],
  aboutAudit: /认证|评估|测评|评测/i,
  partOf: null,
  holds: /(?:也|均|已|已经|成功|率先|再次)*(?:通过|获得|取得)/,
  issues: null,
};

/** How Chinese texts name who recognises an examiner. */
const recognition: FactPhrases['recognition'] = [
  {
    within: (name) => new RegExp(`(?:^|[，。；：、》”\\s]|经|由)${name}(?:正式)?(?:授权|认可|批准|指定)`, 'g'),
    // 双认可: accreditors of the standard that stands before their names
    not: /\d|双$/,
  },
];

const GOT = '(?:已|也|均|曾|成功|再次|经|通过|过|审核|评估|测评|并)*(?:获得|通过|取得|获颁)(?:了)?$';

/** How Chinese texts say what a certificate was granted for. */
const grant: FactPhrases['grant'] = {
  behind: null,
  between: {
    thing:
      /(?:获得|通过|取得|获颁|荣获)(?:了)?\s*((?:(?!获得|通过|取得|获颁|荣获)[^。；！？]){2,160}?)\s*(?:等)?\s*(?:共)?\s*(?:\d+|[一二三四五六七八九十两]+)?\s*(?:项|个|张)?$/,
    not: /^(?:由|经|多|全部|首|第|了|国家|国际|全球|相关)|的$|系列|[（(][^）)]*$/,
    gives: /(?:联合|共同)?(?:组织|颁发|签发|授予|主办|发起|开展|推出)?(?:的)?$/,
    notGiver: /[由经]/,
  },
  subjects: [
    new RegExp(`(?:^|[，。；的])\\s*([^，。；、的由]{2,30}服务)${GOT}`),
    // matches a list of services: 云主机、对象存储等 5 项服务通过了……
    new RegExp(
      `(?:^|[，。；的])\\s*([^，。；的由]{1,60}、[^，。；的由]{1,30}?)\\s*等?(?:共)?\\s*(?:\\d+|[一二三四五六七八九十两]+)\\s*(?:项|款|个|种)(?:云)?(?:服务|产品)?${GOT}`,
    ),
  ],
};

/** How Chinese texts print the scope of a certificate. */
const scope: FactPhrases['scope'] = {
  label: /(?:ISO|IEC|认证|审核|证书|评估|测评|体系|注册|服务|适用|覆盖|管理|的|\/|\s|\d)*(?:适用|覆盖)?范围/i,
  covers: [
    /(?:认证|证书|审核|评估|报告|测评)(?:的)?范围(?:仅)?(?:为|是|覆盖|涵盖|包括|包含)(?:了)?(.+)$/,
    /(?:证书|认证)[^。；]{0,40}，(?:范围)?(?:仅)?(?:覆盖|涵盖)(?:了)?(.+?)(?:，(?:是|由|并|也|且|证书|编号|有效|每).*)?$/,
    /(?:认证|证书|审核|报告)(?:仅|只)?(?:覆盖|涵盖|适用于)(?:了)?(.+)$/,
    /^(?:仅|已)?(?:覆盖|涵盖)(?:了)?(.+?)(?:，(?:是|由|并|也|且|证书|编号|有效|每).*)?$/,
  ],
  not: /期间|年度/i,
  only: null,
};

/** How Chinese texts name the services that a certificate was issued to. */
const services: FactPhrases['services'] = {
  label: /适用服务|服务范围|认证服务|涵盖服务|覆盖服务|适用产品/i,
  and: null,
  joins: /[和与及]|以及/,
  separates: /和|以及|(?<=[\w)）])\s*及\s*/,
  holders: (names) => [new RegExp(String.raw`(?:颁发给|授予)\s*(${names})`)],
  subjects: (names) => [new RegExp(String.raw`由[^，。；]{2,16}运营的\s*(${names})`)],
  opens: null,
  before: null,
  behind: null,
};

const FIGURES = '零一二三四五六七八九';

/** The wordings of Chinese pages for the facts of a certificate. */
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
  certificateNumber: { named: /(?:认证)?证书(?:注册)?(?:编号|号码|号)|认证编号/iu, is: /为|是/u, abbreviated: null },
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
  records: {
    called: /认证|证书|资质|信任中心/,
    standard: /^(?:(?:认证|合规)?标准|认证(?:名称|项目)?|证书名称|资质(?:名称)?)$/,
    named: /^名称$/,
    status: /^(?:当前|认证|证书)?状态$/,
    holder: /^(?:持证|获证)?(?:单位|企业|公司|供应商|客户|主体)(?:名称)?$/,
    verification: /^(?:查询|验证)(?:地址|链接|网址)$/,
    labels: [],
  },
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
    besideLast: /生效(?:日期?|时间)/i,
    other: /过渡期|版本|旧版|合同|协议|密码|密钥|标准(?:本身)?(?:有效|到期)/i,
  },
};
