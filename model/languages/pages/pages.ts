/** Words by which a page and its parts are recognised: expressions over the words of a sentence, without markup. */
export interface PagePhrases {}
