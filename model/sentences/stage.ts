/** A sentence in each language of the panel: one that lacks a language does not compile. */
export interface Sentence {
  en: string;
  /** In English too, in words of the panel: for what names files and options of the command line. */
  panel?: string;
  'zh-Hans': string;
}

/** A sentence as the panel shows it; null in a language that it does not speak. */
export const inPanel = ({ en, panel = en, 'zh-Hans': zhHans }: Sentence, language: string): string | null =>
  language === 'zh-Hans' ? zhHans : language === 'en' ? panel : null;

/** The findings of one stage of the work. */
export interface Stage {
  /** The codes of its findings, which are a public contract: what was found, and what happened to it. */
  findings: Readonly<Record<string, Sentence & { severity: 'error' | 'warning' | 'info' }>>;
  /** The messages and hints of its findings, and parts of them: a value stands in `{braces}`, and one that is itself such a sentence in `{@braces}`. */
  sentences: Readonly<Record<string, Sentence>>;
}
