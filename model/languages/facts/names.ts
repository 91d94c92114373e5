/**
 * Where the name of a body stands: behind these words, before them from the beginning of a sentence, or within an
 * expression that is made of one for names.
 */
export type Naming =
  | {
      behind: RegExp;
      /** Marks of a name, where other nouns begin with capitals as well: "GmbH". */
      needs?: RegExp;
    }
  | { before: RegExp; needs?: RegExp }
  | {
      within: (name: string) => RegExp;
      /** Whether this leaves no doubt that a body is named, so that its name need not end like one. */
      isClear?: true;
      /** Words that are no name, although they stand in the place of one. */
      not?: RegExp;
    };

/** Names of bodies in scripts with capitals. */
export interface CapitalNames {
  /** "the". */
  article: RegExp;
  /** The role in front of the name: "the certification body CESI". */
  role: RegExp;
  /** Behind the name: "Ltd.". */
  legalForm: RegExp;
  /** Between two words of a name: "of". */
  link: RegExp;
  /** The same in a name whose acronym stands behind it: "Board of Examiners (BE)". */
  linkInFull: RegExp;
  /** The ending that is cut off: "'s". */
  possessive: RegExp;
  /** The end of a name whose point belongs to it: "Co.". */
  abbreviated: RegExp;
  /** A word with a capital at the beginning of what is no name: "Independent". */
  notFirst: RegExp;
  /** An adjective made from a name: "BSI-accredited" does not refer to BSI itself. */
  qualified: RegExp;
  /** Verbs behind a name that is the subject of a clause: "has". */
  clause: RegExp;
}

/** Names of bodies in Chinese characters. */
export interface HanNames {
  /** Words with which no name begins, and which none contains: they end the preceding phrase. */
  notFirst: RegExp;
  notInside: RegExp;
  /** A word for a body in its name: 公司. */
  body: RegExp;
  /** The end of the name of a body: 研究院（…）. */
  endsAsBody: RegExp;
  /** In what is no name: 第三方. */
  unnamed: RegExp;
  /** At the end of a short text that is no name: 专家. */
  generic: RegExp;
  /** Words of the sentence that precede a name, including the type of the body: 国际认证机构. */
  inFront: RegExp;
  /** The text up to a name, where characters alone precede it: 由. */
  upTo: RegExp;
  /** When a body acted: 于2020年, 2021年5月. */
  dateBehind: RegExp;
  /** Words after the names of several bodies that act together. */
  behind: RegExp;
}
