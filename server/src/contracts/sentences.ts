import { CONTENT_SENTENCES } from './sentences/content';
import { FILE_SENTENCES } from './sentences/files';

/**
 * The sentences of findings, in English: a value stands in `{braces}`, and one that is itself a sentence or words of this
 * list in `{@braces}`. The panel has each of them in its other languages, and reads the values from what a finding says.
 */
export const SENTENCES = [...CONTENT_SENTENCES, ...FILE_SENTENCES] as const;

export type Sentence = (typeof SENTENCES)[number];
