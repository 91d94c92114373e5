/** What pages print of the facts of a certificate: expressions over the words of a sentence, without markup. */
export interface FactPhrases {}
