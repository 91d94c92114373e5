import type { Stage } from './stage';

/** Findings of the checks of the content: certifications, and claims that pages make about them. */
export const claims = {
  findings: {
    CERT_EXPIRED: {
      severity: 'error',
      en: 'A published page names a certification that has expired.',
      'zh-Hans': '已发布的页面提到了一项已过期的认证。',
    },
    CERT_NOT_HELD: {
      severity: 'error',
      en: 'A published page names a certification that is suspended, withdrawn or cancelled.',
      'zh-Hans': '已发布的页面提到了一项已暂停、撤销或注销的认证。',
    },
    CERT_SUPERSEDED: {
      severity: 'error',
      en: 'A published page names a certification whose edition of the standard is no longer valid.',
      'zh-Hans': '已发布的页面提到的认证所依据的标准版本已失效。',
    },
    CLAIM_ENDED: {
      severity: 'error',
      en: 'The text of a published page claims a certificate that has ended.',
      'zh-Hans': '已发布页面的正文声称持有一项已失效的认证。',
    },
    CERT_UNVERIFIED: {
      severity: 'warning',
      en: 'A published page names an unverified certification, or one without an end date that was verified too long ago.',
      'zh-Hans': '已发布的页面提到了一项未核实的认证：编辑人员设置了此状态，或该认证没有到期日且上次核实已过久。',
    },
    CERT_EDITION_SUPERSEDED: {
      severity: 'warning',
      en: 'The edition of the standard is no longer valid.',
      'zh-Hans': '标准的该版本已失效。',
    },
    CERT_WITHOUT_SCOPE: {
      severity: 'warning',
      en: 'The certification has no scope.',
      'zh-Hans': '该认证没有适用范围。',
    },
    CERT_WITHOUT_ISSUER: {
      severity: 'warning',
      en: 'The certification has no issuer.',
      'zh-Hans': '该认证没有颁发机构。',
    },
    FACT_DIFFERS: {
      severity: 'warning',
      en: 'The languages of an entry state different values of a fact that all languages share.',
      'zh-Hans': '条目的各语言版本对应当一致的事实给出了不同的值。',
    },
    RECORD_WITHOUT_LANGUAGE: {
      severity: 'warning',
      en: 'An entry names another entry that lacks one of its languages.',
      'zh-Hans': '条目引用的另一条目缺少某个语言版本。',
    },
    BODY_EDITION: {
      severity: 'warning',
      en: 'The body states another edition of the standard than the entry.',
      'zh-Hans': '正文中的标准版本与条目不一致。',
    },
    BODY_LEVEL: {
      severity: 'warning',
      en: 'The body states another level than the entry.',
      'zh-Hans': '正文中的级别与条目不一致。',
    },
    BODY_NUMBER: {
      severity: 'warning',
      en: 'The body states another certificate number than the entry.',
      'zh-Hans': '正文中的证书编号与条目不一致。',
    },
    BODY_DATE: {
      severity: 'warning',
      en: 'The body states another end of validity than the entry.',
      'zh-Hans': '正文中的有效期截止日期与条目不一致。',
    },
  },
  sentences: {
    claimSince: {
      en: '{name} is {@status} since {date}, and is named by {@pages}.',
      'zh-Hans': '{name} {@status}（自 {date} 起），但仍被{@pages}引用。',
    },
    claimSuperseded: {
      en: '{name} is superseded ({edition} was valid until {date}), and is named by {@pages}.',
      panel: '{name} is replaced by a newer edition ({edition} was valid until {date}), and is named by {@pages}.',
      'zh-Hans': '{name} 已被新版本取代（{edition} 的有效期至 {date}），但仍被{@pages}引用。',
    },
    textClaims: {
      en: 'The text claims {standard}, of which no certificate is held at present.',
      'zh-Hans': '正文声称持有 {standard} 认证，但该认证目前无效。',
    },
    textClaimsUntil: {
      en: 'The text claims {standard}, whose certificate ended on {date}.',
      'zh-Hans': '正文声称持有 {standard} 认证，但该认证已于 {date} 失效。',
    },
    correctText: {
      en: 'Correct the text, or enter the new certificate.',
      'zh-Hans': '更正正文，或录入新证书。',
    },
    claimStatus: {
      en: '{name} is {@status}, and is named by {@pages}.',
      'zh-Hans': '{name} {@status}，但仍被{@pages}引用。',
    },
    expired: { en: 'expired', 'zh-Hans': '已过期' },
    suspended: { en: 'suspended', 'zh-Hans': '已被暂停' },
    withdrawn: { en: 'withdrawn', 'zh-Hans': '已被撤销' },
    cancelled: { en: 'cancelled', 'zh-Hans': '已被注销' },
    unverified: { en: 'unverified', 'zh-Hans': '尚未核实' },
    pageAtPath: { en: '“{title}” ({path})', 'zh-Hans': '“{title}”（{path}）' },
    pageTitled: { en: '“{title}”', 'zh-Hans': '“{title}”' },
    listAndMore: { en: '{@list} and {count} more', 'zh-Hans': '{@list}及另外 {count} 项' },
    editionOver: {
      en: '{name} states {edition}; that edition is no longer valid ({date}).',
      'zh-Hans': '{name} 依据 {edition}，该版本已失效（{date}）。',
    },
    scopeMissing: { en: '{name} has no scope in {locale}.', 'zh-Hans': '{name} 的{locale}版本未填写适用范围。' },
    issuerMissing: { en: '{name} has no issuer in {locale}.', 'zh-Hans': '{name} 的{locale}版本未填写颁发机构。' },
    removeClaimOrRenew: {
      en: 'Remove the claim from the page, or enter the new certificate.',
      'zh-Hans': '从页面中删除该声明，或录入新证书。',
    },
    removeClaimOrCurrentEdition: {
      en: 'Remove the claim from the page, or enter the certificate of the current edition.',
      'zh-Hans': '从页面中删除该声明，或录入依据现行版本颁发的证书。',
    },
    removeClaim: { en: 'Remove the claim from the page.', 'zh-Hans': '从页面中删除该声明。' },
    verifyCertificate: {
      en: 'Check the certificate, then verify it in the admin panel.',
      'zh-Hans': '核对证书，然后在管理面板中完成核实。',
    },
    enterCurrentCertificate: {
      en: 'Enter the certificate of the current edition.',
      'zh-Hans': '录入依据现行版本颁发的证书。',
    },
    fillIn: { en: 'Fill in “{field}”.', 'zh-Hans': '填写“{field}”。' },
    factDiffers: {
      en: '“{name}” states another {field} in {locale} than in {mainLocale}.',
      'zh-Hans': '“{name}”的“{field}”在{locale}版本与{mainLocale}版本中不一致。',
    },
    saveCorrectFact: {
      en: 'Find out which one is correct, and save “{field}” in that language: the others follow.',
      'zh-Hans': '确认哪个值正确，并在该语言版本中保存“{field}”：其他语言版本会随之更新。',
    },
    recordWithoutLanguage: {
      en: '“{name}” names “{record}” in “{field}”, which {locale} does not have.',
      'zh-Hans': '“{name}”在“{field}”中引用了“{record}”，而后者没有{locale}版本。',
    },
    addRecordInLanguage: {
      en: 'Add “{record}” in {locale}, and publish it if it has drafts; then save “{field}” again.',
      'zh-Hans': '为“{record}”添加{locale}版本，如有草稿则将其发布，然后重新保存“{field}”。',
    },
    bodyEdition: {
      en: 'The {locale} body states the edition {value} of {standard}, but the entry “{name}” has {recorded}.',
      'zh-Hans': '{locale}正文中 {standard} 的版本为 {value}，而条目“{name}”中为 {recorded}。',
    },
    bodyLevel: {
      en: 'The {locale} body states the level {value} of {standard}, but the entry “{name}” has {recorded}.',
      'zh-Hans': '{locale}正文中 {standard} 的级别为 {value}，而条目“{name}”中为 {recorded}。',
    },
    bodyNumber: {
      en: 'The {locale} body states the certificate number {value} of {standard}, but the entry “{name}” has {recorded}.',
      'zh-Hans': '{locale}正文中 {standard} 的证书编号为 {value}，而条目“{name}”中为 {recorded}。',
    },
    bodyValidUntil: {
      en: 'The {locale} body states the end of validity {value} of {standard}, but the entry “{name}” has {recorded}.',
      'zh-Hans': '{locale}正文中 {standard} 的有效期截止日期为 {value}，而条目“{name}”中为 {recorded}。',
    },
    correctTheOther: {
      en: 'Find out which one is correct, and correct the other.',
      'zh-Hans': '确认哪一处正确，并更正另一处。',
    },
  },
} as const satisfies Stage;
