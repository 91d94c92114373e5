import type { FactPhrases } from './facts';
import type { HanNames } from './names';

/** How Japanese texts print the names of bodies. */
const inHan: HanNames = {
  notFirst: /[はがをにでともの]|また|当社|弊社|および|及び/,
  notInside: /[はがをにで]|によ|より|から|および|及び/,
  body: /会社|機構|協会|センター|法人|事務所|ジャパン|財団/,
  endsAsBody: /(?:会社|機構|協会|センター|法人|事務所|ジャパン)(?:[（(][^（）()]{2,30}[)）])?$/,
  unnamed:
    /第三者|独立|認定された|外部|国際的|専門|お客様|お客さま|当社|弊社|^(?:認証|審査|監査|評価|登録)(?:登録)?(?:機関|会社|法人)$/,
  generic: /(?:機関|会社|専門家|担当者|部門|者)$/,
  inFront: /^(?:(?:認証|審査|登録|監査|発行|評価)(?:登録)?機関(?:である|の|、)?)/,
  upTo: /^.*[はがをにの]/,
  dateBehind: /(?:19|20)\d{2}年.*$/,
  behind: /(?:様|等|殿)$/,
};

const BY = '(?:により|によって|による|より|から)';

/** How Japanese texts name the issuer of a certificate. */
const issuer: FactPhrases['issuer'] = {
  label: /(?:認証|審査|登録|評価|監査)(?:登録)?機関|発行(?:機関|者|元)|監査法人|認証機関名|審査機関名/i,
  role: /(?:認証|審査|登録|監査|発行)(?:登録)?機関(?:は|：|:)\s*/,
  issued: [{ within: (name) => new RegExp(`${name}${BY}(?:正式に)?(?:発行|交付|授与)`, 'g') }],
  examined: [
    { within: (name) => new RegExp(`${name}${BY}[^、。]{0,14}?(?:認証|審査|監査|評価|検証|登録)`, 'g') },
    { within: (name) => new RegExp(`${name}の(?:認証|審査|監査)を(?:受け|取得)`, 'g') },
  ],
  organized: [],
  aboutAudit: /認証|審査|監査/i,
  partOf: null,
  holds: /(?:は|が)(?:、)?.{0,30}(?:取得|保有)/,
  issues: null,
};

/** The wordings of Japanese pages for the facts of a certificate. */
export const facts: FactPhrases = {
  auditCycle: {
    about: /認証|審査|監査|更新|サーベイランス|評価/i,
    cycles: [
      { wording: /毎年|年(?:に)?1回|年(?:に)?一回|年次/g, months: 12 },
      { wording: /([2-5二三四五])年ごと/g, months: 12 },
      { wording: /半年ごと|年(?:に)?2回|年(?:に)?二回/g, months: 6 },
      { wording: /(\d{1,2})(?:か|ヶ|カ|ヵ|箇)月ごと/g, months: 1 },
    ],
  },
  authorization: { about: null, holds: null },
  certificateNumber: {
    named: /(?:認証|登録証|証明書|認証登録|認定|登録)(?:番号|No\.?)/iu,
    is: /は/u,
    abbreviated: null,
  },
  days: { printed: () => [/\d{4}\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?/], goesOn: /[年月日]/ },
  firstIssue: {
    label: /(?:初回|初度)(?:登録|認証|発行|取得)(?:年月)?日?/i,
    statements: (day) => [new RegExp(String.raw`(?:初回|初めて)(?:登録|認証|発行)(?:日)?(?:は|：|:)?\s*${day}`, 'gi')],
    certificate: /認証|証明書|登録/i,
    other: /規格(?:は|が)/i,
  },
  grant: { behind: null, between: null, subjects: [] },
  header: null,
  issuer,
  level: { label: /レベル|等級|グレード/i, called: null },
  linked: {
    document: /証明書|登録証|報告書|レポート|認証書/i,
    results: /(?:確認|検索|公開|照会|閲覧)(?:でき|いただけ|されて)/i,
    register: /登録(?:簿|リスト|組織検索)|リスト/i,
  },
  names: { inCapitals: null, inHan },
  organization: {
    authorization: null,
    body: /委員会$|庁$|省$/,
    family: /(?:シリーズ|ファミリー)$/i,
    publisher: /国際標準化機構.*|国際電気標準会議.*/i,
  },
  records: {
    called: /認証|認定|証明書/,
    standard: /^(?:認証)?規格(?:名|名称)?$|^認証(?:名|名称)?$/,
    named: /^名(?:称|前)$/,
    status: /^(?:現在の|取得|認証)?(?:状態|状況|ステータス)$/,
    holder: /^(?:登録|認証)?(?:事業者|組織|会社|企業|委託先|取引先)名?$/,
    verification: /^(?:確認|検索|照会)(?:先|url|リンク)$/,
    labels: [],
  },
  recognition: [{ within: (name) => new RegExp(`${name}(?:に|から|の)認定(?:を受けた|された)`, 'g') }],
  scope: {
    label: /(?:(?:登録|認証|適用|審査)の?){0,3}(?:対象)?の?範囲|認証対象|対象範囲|登録活動範囲|登録活動/i,
    covers: [/(?:登録|認証|適用|対象)の?範囲は、?(.+?)(?:です|である|となります|となっています|としています)?[。]?$/],
    not: /期間|年度/i,
    only: null,
  },
  services: {
    label: /(?:対象|適用|認証)(?:の)?(?:サービス|製品)(?:名)?/i,
    and: null,
    joins: /[とや]|および|及び|ならびに/,
    separates: /および|及び|ならびに|並びに/,
    holders: () => [],
    subjects: () => [],
    opens: null,
    before: null,
    behind: null,
  },
  type: { selfAssessed: /自己(?:評価|宣言|適合宣言|点検)/i, level: null, attestation: /保証報告/i },
  validity: {
    endOf: null,
    from: /自|発効日/,
    begins: /から|より/,
    to: /至/,
    ends: /まで/,
    statements: ({ day, first, range }) =>
      [
        String.raw`有効期(?:限|間)\s*(?:は|が|：|:)?\s*、?${range}(?:から|より|～|~)?\s*${day}(?:まで)?`,
        String.raw`有効期間\s*(?:は|：|:)?\s*、?${first}\s*(?:から|より)\s*${day}`,
        String.raw`${day}\s*まで有効`,
      ].map((form) => new RegExp(form, 'gi')),
    states: /有効/i,
    label: /(?:認証|登録|証明書の?)?有効期(?:限|間)|有効期限日/i,
    firstLabel: /有効期間開始日|(?:認証|登録)?有効開始日/i,
    besideLast: null,
    other: /移行期間|契約|パスワード|ライセンス|見積/i,
  },
};
