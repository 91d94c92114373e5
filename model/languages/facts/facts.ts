import type { CapitalNames, HanNames, Naming } from './names';

/** The wordings of a language for the facts of a certificate: expressions over the words of a sentence, without markup. */
export interface FactPhrases {
  auditCycle: {
    /** In each sentence that tells a cycle: "audited", 审核. */
    about: RegExp;
    /** The wordings of a cycle, and its months; times the number that the wording captures, if it does: "every (three) years". */
    cycles: readonly { wording: RegExp; months: number }[];
  };
  authorization: {
    /** In each text that tells of an authorisation: "authority to operate". */
    about: RegExp | null;
    /** A sentence that says of a holder what is also said of suppliers: "Globex is certified". */
    holds: ((holder: string) => string) | null;
  };
  certificateNumber: {
    /** The label of the number, alone or inside a sentence: "certificate no.", 证书编号. */
    named: RegExp;
    /** Between that label and the number: "is", 为. */
    is: RegExp;
    /** A label that ends with a full stop, at the end of a text: it ends no sentence. */
    abbreviated: RegExp | null;
  };
  days: {
    /** The days that are printed with words or signs: "March 5th, 2024", 2024年3月5日. `month` finds the name of one. */
    printed: (month: string) => readonly RegExp[];
    /** Characters that do not follow the last figures of a day, because with them it goes on: 年. */
    goesOn: RegExp | null;
  };
  firstIssue: {
    /** The label of the day: "first issued on", 首次发证日期. */
    label: RegExp;
    /** The wordings of the day, with a group for it: "originally issued on …". */
    statements: (day: string) => readonly RegExp[];
    /** In each sentence that states the day: "certificate". */
    certificate: RegExp;
    /** Other things that are issued: "edition", 版本. */
    other: RegExp;
  };
  grant: {
    /** Where what was granted stands behind the name of the standard: "was granted … certification for Azure Backup". */
    behind: {
      /** In front of the standard: "granted". */
      verb: RegExp;
      /** Behind it, with a group for all that follows: "certification for …". */
      thing: RegExp;
      /** Where the thing ends: ", which". */
      end: RegExp;
      /** Captures that are no certified thing: "two years". */
      not: RegExp;
    } | null;
    /** Where it stands between the verb and the name of the standard: 获得云主机、云存储等 2 项可信云服务认证. */
    between: {
      /** The end of the text before the standard, with a group for what was granted, or for the body that granted it. */
      thing: RegExp;
      /** Captures that are no certified thing: 国家…. */
      not: RegExp;
      /** The verb that follows a body: 颁发的. */
      gives: RegExp;
      /** Words that the name of such a body does not contain: 由. */
      notGiver: RegExp;
    } | null;
    /** The text before the standard, with a group for the certified service: "The Backup service was granted". */
    subjects: readonly RegExp[];
  };
  /** Keys of front matter in lower case, without marks. */
  header: {
    /** `standard`. */
    standard: RegExp;
    /** `status`. */
    status: RegExp;
    /** Who holds the certificate: `supplier`. */
    holder: RegExp;
    /** The other keys, and the label that pages print in front of the same fact. */
    labels: readonly { key: RegExp; label: string }[];
  } | null;
  issuer: {
    /** The label of the issuer: "issued by", 颁发机构. */
    label: RegExp;
    /** A role in front of the name, inside a sentence: 审核机构为. */
    role: RegExp | null;
    /** Who issued the certificate. */
    issued: readonly Naming[];
    /** Who examined its holder. */
    examined: readonly Naming[];
    /** Who runs the scheme. */
    organized: readonly Naming[];
    /** In each sentence that says who runs the scheme: "assessed". */
    aboutAudit: RegExp;
    /** Between a part and the body that it belongs to: "working group of". */
    partOf: RegExp | null;
    /** Verbs of the holder: "has", 通过. */
    holds: RegExp;
    /** Verbs of the issuer instead: "has issued". */
    issues: RegExp | null;
  };
  level: {
    /** The label of a level: "protection level", 等级. */
    label: RegExp;
    /** A numbered level beside a name in Chinese characters: 三级. */
    called: ((level: number) => string) | null;
  };
  linked: {
    /** The text of a link on a document: "certificate", 报告. */
    document: RegExp;
    /** In a sentence that says where results can be looked up: "listed in the registry", 查询. */
    results: RegExp;
    /** The text of a link on a register: "registry". */
    register: RegExp | null;
  };
  names: { inCapitals: CapitalNames | null; inHan: HanNames | null };
  organization: {
    /** An authorisation with the space in front of it, behind the body that gave it: " Provisional Authorization". */
    authorization: RegExp | null;
    /** In the name of a body that is named after a scheme: "Board", 委员会. */
    body: RegExp;
    /** At the end of what is a standard, or several: "series", 系列. */
    family: RegExp;
    /** The whole name of a publisher that issues no certificates: "International Organization for Standardization". */
    publisher: RegExp;
  };
  /** Who recognises the examiner: "authorized by", …认可. */
  recognition: readonly Naming[];
  /** Files of data whose rows are certificates. Heads of columns and keys are compared in lower case, without marks. */
  records: {
    /** The name of such a file, and the key above such a list: `certifications`. */
    called: RegExp;
    /** The column that names the standard. */
    standard: RegExp;
    /** The same, in a file or below a key that is called so: `name`. */
    named: RegExp;
    status: RegExp;
    /** Who holds the certificate, where the list is about others. */
    holder: RegExp;
    /** The page on which a certificate can be looked up. */
    verification: RegExp;
    /** The heads that pages do not print, and the label that they print in front of the same fact. */
    labels: readonly { key: RegExp; label: string }[];
  };
  scope: {
    /** The whole label of a scope: "scope of certification", 认证范围. */
    label: RegExp;
    /** The wordings of a scope, with a group for it: "the certificate covers …". */
    covers: readonly RegExp[];
    /** Captures of such a wording that are no body: the period of a report, or the criteria of the examination. */
    not: RegExp;
    /** At the end of a scope: "only". */
    only: RegExp | null;
  };
  services: {
    /** The label of services: "services in scope", 适用服务. */
    label: RegExp;
    /** Between the last two names, behind a comma or a space: "and". */
    and: RegExp | null;
    /** The same where names need no space: 和. */
    joins: RegExp | null;
    /** Words, beside signs, between the names of a list: 以及. */
    separates: RegExp;
    /** The holders of a certificate, with a group for their names: "issued to …". */
    holders: (names: string) => readonly RegExp[];
    /** Phrases that name the subject of a section, with a group for the names: "… operated by". */
    subjects: (names: string) => readonly RegExp[];
    /** A word in capitals that opens a sentence in front of its subject: "In". */
    opens: RegExp | null;
    /** In front of the name of a service: "both". */
    before: RegExp | null;
    /** Behind it: "service". */
    behind: RegExp | null;
  };
  type: {
    /** Words for statements without an examiner: "self-assessment", 自评. */
    selfAssessed: RegExp;
    /** A level between the standard and that: "level 1 ". */
    level: RegExp | null;
    /** "attestation", 鉴证. */
    attestation: RegExp;
  };
  validity: {
    /** In front of the last day: "the end of". */
    endOf: RegExp | null;
    /** The parts of a range of days: "from", 自; behind its first day: 起; between its days: "to", 至; behind it: 止. */
    from: RegExp;
    begins: RegExp | null;
    to: RegExp;
    ends: RegExp | null;
    /** The wordings of the days of a certificate: "valid until …", 有效期至…. */
    statements: (printed: PrintedPeriod) => readonly RegExp[];
    /** Words of which each wording and each label has one: most sentences have none, and are done. */
    states: RegExp;
    /** The head of a column, or the words in front of a value, that say the same: "expiry date", 有效期. */
    label: RegExp;
    /** The same for the first day: "valid from", 证书生效日期. */
    firstLabel: RegExp;
    /** The same only beside a last day: 生效日期, which laws and standards have, too. */
    besideLast: RegExp | null;
    /** Other things that are valid or end, rather than a certificate of this organization: an edition, a transition, a contract. */
    other: RegExp;
  };
}

/** Sources of expressions for the days of a certificate. */
interface PrintedPeriod {
  /** The last day, in a group of that name, `until`. */
  day: string;
  /** The first day, in a group `from`. */
  first: string;
  /** The first day of a range and what leads to its last day, or nothing. */
  range: string;
  /** Characters with which a day goes on. */
  goesOn: string;
}
