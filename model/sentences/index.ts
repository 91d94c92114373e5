import { PROBLEM_SENTENCES } from './problems';
import type { SaidWords } from './said';
import { claims } from './claims';
import { reading } from './reading';
import { headers } from './headers';
import { generators } from './generators';
import { pages } from './pages';
import { html } from './html';
import { includes } from './includes';
import { languages } from './languages';
import { addresses } from './addresses';
import { links } from './links';
import { records } from './records';
import { plan } from './plan';
import { media } from './media';
import { runs } from './runs';
import { inPanel, type Sentence } from './stage';
import { storedAddresses } from './stored-addresses';
import { translations } from './translations';

/** The findings of the checks of the content, by code. */
export const CONTENT_KINDS = { ...claims.findings, ...translations.findings, ...storedAddresses.findings } as const;

/** The findings of imports, by code, in the order of the pipeline. */
export const FILE_KINDS = {
  ...reading.findings,
  ...headers.findings,
  ...generators.findings,
  ...pages.findings,
  ...html.findings,
  ...includes.findings,
  ...languages.findings,
  ...addresses.findings,
  ...links.findings,
  ...records.findings,
  ...plan.findings,
  ...media.findings,
  ...runs.findings,
} as const;

/** All sentences of findings, by their codes. */
export const SENTENCES = {
  ...claims.sentences,
  ...translations.sentences,
  ...storedAddresses.sentences,
  ...reading.sentences,
  ...headers.sentences,
  ...generators.sentences,
  ...pages.sentences,
  ...html.sentences,
  ...includes.sentences,
  ...languages.sentences,
  ...addresses.sentences,
  ...links.sentences,
  ...records.sentences,
  ...plan.sentences,
  ...media.sentences,
  ...runs.sentences,
} as const;

export type SentenceCode = keyof typeof SENTENCES;

const ALL: Readonly<Record<string, Sentence>> = { ...SENTENCES, ...PROBLEM_SENTENCES };

const wordsBy = (write: (sentence: Sentence) => string | null): SaidWords['sentences'] =>
  Object.fromEntries(Object.entries(ALL).map(([code, sentence]) => [code, write(sentence) ?? sentence.en]));

/** For command line, REST and JSON. */
export const ENGLISH: SaidWords = { sentences: wordsBy(({ en }) => en), joints: { comma: ', ', and: ' and ' } };

const panelWords = (language: string, joints: SaidWords['joints']): SaidWords => ({
  sentences: wordsBy((sentence) => inPanel(sentence, language)),
  joints,
});

/** For the panel, by its languages. */
export const PANEL_WORDS: Readonly<Record<string, SaidWords>> = {
  en: panelWords('en', ENGLISH.joints),
  'zh-Hans': panelWords('zh-Hans', { comma: '、', and: '与' }),
};
