/** How a text says that a certificate is not held, or not by its author. */
export interface DenialPhrases {
  /** Something planned, which is not a fact yet: "we plan to obtain ISO 27001". */
  plan: readonly RegExp[];
  /** A status that is the whole text, without its full stop: "planned", "expired". */
  status: RegExp;
  /** Words that deny something: "not certified", "out of scope". */
  denies: readonly RegExp[];
  /** Words for something that has ended: "has expired". */
  ended: RegExp;
  /** Words for a certificate that somebody had, gave up or lost: "formerly certified", "returned our certificate". */
  lost: readonly RegExp[];
  /** Words for something that was renewed after it ended: "recertified", "replaced". */
  renewed: RegExp;
  /** A certificate, as what may have ended: "the report". */
  certificate: RegExp;
  /** Advice to readers, rather than a statement of the past: "you should ask your auditor". */
  advice: readonly RegExp[];
  /** Conditions: "if we pass the audit". */
  condition: RegExp;
  /** Sequences in time: "Once the audit is passed, …" says how things are done, but not that they were. */
  sequel: RegExp | null;
  /** Sentences about somebody other than the author: "Our data centre provider is certified". */
  others: readonly RegExp[];
  /** A subject that is somebody else, or nobody in particular: "many companies". */
  rivals: RegExp;
}

/** How a sentence may claim a certificate. */
export interface ClaimPhrases {
  /** Statements about a standard in general, or about anybody who follows it: "ISO 27001 is a standard", "any company". */
  definition: readonly RegExp[];
  /** Words of a claim: "certified", "audit report". */
  claims: RegExp;
  /** Duties and customs, rather than statements of the past: "merchants must be certified". */
  advised: readonly RegExp[];
}

/** How sentences about one standard say that its certificate is held. */
export interface HeldPhrases {
  /** Words that are only used of an existing certificate: "was awarded". */
  outright: RegExp;
  /** The words of a link to a certificate or report, which is evidence by itself: "SOC 2 audit report". */
  evidence: RegExp;
  /** Intentions of readers, which say nothing of the certificate: "If you intend to store …". */
  intention: RegExp;
  /** The whole label of a status: "Certification status". */
  status: RegExp;
  /** How a status begins that says that a certificate is held: "currently valid". */
  affirmed: RegExp;
  /** Words for following a law: "complies with". */
  complies: RegExp;
  /** A report that tells of somebody: "The SOC 3 report describes Acme’s controls". */
  ofSomebody: RegExp | null;
  /** Words for evidence that a law or a standard is followed: "report", "certification". */
  evident: RegExp;
  /** How a sentence begins that is about nobody: "Some merchants …". */
  nobody: RegExp;
  /** How a sentence begins that describes a standard named before: "The standard …". */
  opening: RegExp;
  /** All that stands in front of a standard that a sentence begins with: "The". */
  article: RegExp;
  /** Words above a list of levels that are only suggested: "recommended". */
  recommended: RegExp;
  /** Words above a list of levels that are held: "passed". */
  granted: RegExp;
}

/** How a cell, an item or a card says beside the name of a standard how things stand. */
export interface StatePhrases {
  /** The whole text says no: "none", "tbd". */
  no: RegExp;
  /** The whole text is a time to come: "expected Q3". */
  later: RegExp;
  /** Something goes on or is awaited: "audit scheduled". */
  pending: RegExp;
  /** The whole head of a column that says how things stand, and nothing else: "Current status". */
  column: RegExp;
  /** Columns whose dates are those of a certificate that is held: "Valid until". */
  dates: RegExp;
  /** Columns that say whether something is held: "Progress". */
  telling: RegExp;
}

/** How a text speaks of several levels of one standard, or of the rank that a level gives. */
export interface LevelPhrases {
  /** The end of a clause: "… Class IV registration, while …". */
  clause: RegExp;
  /** The whole label of a level: "Protection level". */
  label: RegExp;
  /** One of the parts before the holder that name none: "Under these criteria, ", "while ". */
  lead: string;
  /** Verbs behind the holder: "has passed". */
  verb: RegExp;
  /** The organization, which is no service of its own: "we". */
  itself: RegExp;
  /** Between the names of systems: "as well as". */
  between: RegExp;
  /** In front of the name of a system, and no part of it: "the". */
  article: RegExp | null;
  /** Where a sentence goes on with another level: "Type I completed, but Type II in progress". */
  next: RegExp;
  /** A level that is held: "completed". */
  done: RegExp;
  /** A sentence without its standard that gives its `subject` a rank: "Harbour Cloud is a Level 1 service provider". */
  ranked: readonly RegExp[];
}

/** How a text names the company in whose buildings or on whose systems its own data is. */
export interface HostPhrases {
  /** Each form, with the host as its first group, and a sign that most sentences do not have: "hosted at Acme". */
  hosted: readonly { sign: RegExp; form: RegExp }[];
  /** A sentence, or a clause that says what is held, that begins with a name: "The Acme …". */
  subject: (name: string) => RegExp;
}

/** How a sentence says that an authority has given an authorization to somebody. */
export interface AuthorizationPhrases {
  /** The forms, with the holder as their first group: "has issued an ATO for Acme", "Acme holds a FedRAMP authorization". */
  given: readonly RegExp[];
  /** Where the words about an authorization end: ", and …". */
  end: RegExp;
}

/** Phrases of cells of tables and of labels. */
export interface CellPhrases {
  /** A whole cell that points at the one above it: "as above". */
  ditto: RegExp;
  /** Whole column heads that serve as labels for the cells below: "Issued by". */
  label: RegExp;
  /** The whole head of the column with the states of levels: "Status". */
  state: RegExp;
  /** The whole name of a level: "SOC 2 Type II report". */
  level: RegExp | null;
}

/** Announcements in headings, heads of columns and sentences. */
export interface HeadingPhrases {
  /** A whole heading that announces certificates: "Certifications and attestations". */
  certificates: RegExp;
  /** Words of a sentence that announces a list of certificates: "We hold …". */
  held: RegExp;
  /** Other parties: "our suppliers". */
  others: RegExp;
  /** Heads of columns in a list of certificates: "Issued by". */
  column: RegExp;
  /** A heading that asks something: "What is ISO 27001". */
  question: RegExp;
  /** A heading that invites to something: "Download our report". */
  invitation: RegExp;
  /** A heading about something other than certificates held: "Planned certifications", "FAQ". */
  otherSubject: RegExp;
  /** All that stands in front of a standard with which a heading begins: "the". */
  lead: RegExp;
}

/** Phrases of rows, items and paragraphs that have no heading of their own. */
export interface EntryPhrases {
  /** In front of the number of a row: "No." */
  number: RegExp | null;
  /** The head of a column that names who holds the certificates: "Held by". */
  holder: RegExp;
  /** The author in such a column: "us". */
  itself: RegExp;
  /** A whole cell that says no: "not applicable". */
  nothing: RegExp;
  /** Whose certificates they are, a passing sentence about these does not say: "data centers". */
  dataCentres: RegExp;
}

/** How sentences of a section say whether a certificate is held: expressions over the words of a sentence, without markup. */
export interface StatementPhrases {
  denials: DenialPhrases;
  claims: ClaimPhrases;
  held: HeldPhrases;
  states: StatePhrases;
  levels: LevelPhrases;
  hosts: HostPhrases;
  /** The author or what it offers, as a subject: "we", "our payment platform". */
  itself: RegExp;
  /** Null where no language of authorities speaks of them so. */
  authorizations: AuthorizationPhrases | null;
  cells: CellPhrases;
  headings: HeadingPhrases;
  entries: EntryPhrases;
}
