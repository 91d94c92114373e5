/** The parts that words play in sentences about certificates. */
export type ClaimRole =
  // who holds: the author, "our", a company or product without a name, what stands for one named before, somebody else
  | 'own'
  | 'our'
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
  | 'stand'
  | 'valid'
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
  | 'of'
  | 'and'
  | 'turn'
  | 'time'
  | 'link'
  // what changes it
  | 'negation'
  | 'plan'
  | 'past'
  | 'condition'
  | 'told'
  | 'uses';

/**
 * A form of sentence over roles: `be adverb* LIST certified`. Beside the roles of words there are `standard`, `number`,
 * `comma`, `colon`, `semicolon`, `open`, `close`, `dash` and `unknown`; `LIST` stands for one standard or several. The
 * rest is as in regular expressions.
 */
export type ClaimForm = string;

/** How a language says that a certificate is held: its words by role, and the forms of its sentences. */
export interface ClaimWords {
  words: Readonly<Partial<Record<ClaimRole, readonly string[]>>>;
  /** Words that are written as one, with the roles of their parts: "we're". */
  contracted: Readonly<Record<string, readonly ClaimRole[]>>;
  /** Whether each comma begins a clause, which may leave out its subject. */
  commas: boolean;
  /** One standard or several. */
  list: ClaimForm;
  /** What may stand before a subject without a change of what is said. */
  lead: ClaimForm;
  /** What may follow a statement; behind anything else it says something different: "a SOC 2 report template". */
  bound: ClaimForm;
  subjects: Readonly<Record<'own' | 'company' | 'pronoun', ClaimForm>>;
  /** What is said of a subject. */
  statements: readonly ClaimForm[];
  /**
   * What is said with the author in another place, or left out: "Our SOC 2 report is available". A form without `LIST`
   * introduces a list: "Our certificates".
   */
  impersonal: readonly ClaimForm[];
  /** What is mentioned, anywhere in a sentence, as something that the author has. */
  presupposed?: readonly ClaimForm[];
  /** What is said of a subject where a list or a table follows. */
  introductions: readonly ClaimForm[];
  /** Anywhere in such a sentence: that somebody else holds or needs what follows, or that it is over. */
  refusals: readonly ClaimForm[];
  /** Heads of columns that say how things stand, beside those of English and Chinese. */
  states?: readonly string[];
  /** Headings below which authors don't speak of what they hold. */
  elsewhere: readonly string[];
}
