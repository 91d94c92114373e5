/** How sentences of a section say whether a certificate is held: expressions over the words of a sentence, without markup. */
export interface StatementPhrases {}
