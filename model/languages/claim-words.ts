/** The parts that words play in sentences about certificates. */
export type ClaimRole =
  // who holds: the author, "our", a company or product without a name, what stands for one named before, somebody else
  | 'own'
  | 'our'
  | 'us'
  | 'company'
  | 'pronoun'
  | 'you'
  | 'thing'
  | 'auditor'
  | 'others'
  // what is said
  | 'be'
  | 'been'
  | 'was'
  | 'have'
  | 'hold'
  | 'operate'
  | 'join'
  | 'under'
  | 'add'
  | 'held'
  | 'obtain'
  | 'complete'
  | 'pass'
  | 'share'
  | 'listed'
  | 'award'
  | 'certified'
  | 'audited'
  | 'compliance'
  | 'again'
  // keeps, looks after or renews what there is
  | 'keep'
  | 'stand'
  // the first part of a verb whose last one stands at the end: "liegt … vor"
  | 'opens'
  | 'closes'
  | 'valid'
  // tells of a report or a certificate that there is one: "the latest"
  | 'latest'
  | 'affirmed'
  | 'can'
  | 'ask'
  | 'need'
  // of what
  | 'level'
  | 'proof'
  | 'certificate'
  | 'report'
  | 'audit'
  | 'body'
  | 'topic'
  | 'as'
  | 'site'
  | 'these'
  // beside these; signs of a subject and of an object, as は and を
  | 'mark'
  | 'object'
  | 'all'
  | 'adverb'
  | 'often'
  | 'article'
  | 'preposition'
  | 'by'
  | 'cover'
  | 'covered'
  | 'of'
  | 'and'
  | 'turn'
  | 'time'
  | 'link'
  // beside one of these nothing is claimed
  | 'negation'
  | 'plan'
  | 'past'
  | 'condition'
  | 'told'
  | 'uses';

/** How a language says that a certificate is held: its words by role, and how it orders them. */
export interface ClaimWords {
  /**
   * Accents may be missing in text, and hyphens stand for spaces. A word with a hyphen at its beginning or its end is
   * that part of other words: `-partner`, `kunden-`.
   */
  words: Readonly<Partial<Record<ClaimRole, readonly string[]>>>;
  /** How a question addresses its author, by what the author says instead: "we" for "you"; nothing for "whether". */
  asked: Readonly<Record<string, readonly string[]>>;
  /** How a part begins that names a certificate as one that there is: "with the", "thanks to our". */
  presupposing: readonly string[];
  /** Verbs by which an auditor says that something conforms: "meets the criteria". */
  conforming?: readonly string[];
  /**
   * How names of management systems end: what an author works by is certified with it; several may be those of
   * customers. An expression each, of whole words.
   */
  systems: readonly string[];
  /** Words of `uses` by which an author takes what others run: "used by us"; not those for what it runs itself. */
  using: readonly string[];
  /** Words of `others` that name people, who are no company that "the company" may be. */
  people: readonly string[];
  /** How an answer begins that says yes. */
  yes: readonly string[];
  /** The end of a question, besides its mark: か. An expression. */
  asking?: string;
  /** Words that are written as one, with the roles of their parts: "we're". */
  contracted: Readonly<Record<string, readonly ClaimRole[]>>;
  /** Whether each comma begins a clause, which may leave out its subject. */
  commas: boolean;
  /** Whether nouns stand before the nouns that they describe: "a SOC 2 report template". */
  compounds?: true;
  /** False where nouns that are no names begin with capitals as well. */
  capitals?: false;
  /** Whether an audit that was passed is a certificate: 通过等保三级测评. */
  audits?: true;
  /** Whether what a clause says stands at its end: 取得予定. */
  verbLast?: true;
  /** The roles of words without one of which a paragraph states nothing; those of the author, unless told otherwise. */
  speaking?: readonly ClaimRole[];
  /** Whole headings that announce certificates, and heads of columns with certificates and with their states. */
  heads?: Readonly<Partial<Record<'certificates' | 'column' | 'status', readonly string[]>>>;
  /** How authors say that they comply with a standard, the longest words first, and what says in their place that they are certified. */
  compliant: { words: readonly string[]; certified: string };
  /** Places that may belong to the author or to a supplier: "our data centers". */
  places: readonly string[];
  /** Things that an author mostly rents: "certified infrastructure" without an owner is nobody's claim. */
  rented: readonly string[];
  /** Words for a certificate that has ended: "expired". */
  lapsed: readonly string[];
  /** Headings that have words of `elsewhere`, and below which authors do: "vendor questionnaire". */
  here?: readonly string[];
  /** Words of headings below which authors don't speak of what they hold. */
  elsewhere: readonly string[];
}
