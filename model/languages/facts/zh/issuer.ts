import type { FactPhrases } from '../facts';

const ISSUED = '(?:正式)?(?:颁发|签发|出具|发放|颁授|授予|核发|发布)';
/** Excludes these words inside a name: 中国质量认证中心. */
const EXAMINED =
  '(?:认证|审核|评估|测评|审计|检测|评定|审查|鉴证)(?!中心|机构|有限|集团|公司|委员会|协会|联盟|学会|[院所局])';
const HOW_OFTEN = '(?:每[半一二两三四]?(?:个)?[年月季](?:度)?|定期)?';

/** How Chinese texts name the issuer of a certificate. */
export const issuer: FactPhrases['issuer'] = {
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
export const recognition: FactPhrases['recognition'] = [
  {
    within: (name) => new RegExp(`(?:^|[，。；：、》”\\s]|经|由)${name}(?:正式)?(?:授权|认可|批准|指定)`, 'g'),
    // 双认可: accreditors of the standard that stands before their names
    not: /\d|双$/,
  },
];
