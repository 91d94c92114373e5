import { processors as de } from './de';
import { processors as en } from './en';
import { processors as es } from './es';
import { processors as fr } from './fr';
import { processors as ja } from './ja';
import { processors as ko } from './ko';
import type { ProcessorWords } from './processors';
import { processors as zh } from './zh';

/** The words of lists of processors by language: those of the packs, and Korean, of which nothing else is written down yet. */
export const PROCESSOR_WORDS: Readonly<Record<string, ProcessorWords>> = { en, zh, de, fr, ja, es, ko };

/** Words of one kind in all languages, as the source of one expression. */
export const processorWords = (select: (of: ProcessorWords) => string | undefined): string => {
  const all = Object.values(PROCESSOR_WORDS).flatMap((of) => select(of) ?? []);
  return all.length === 0 ? '(?!)' : `(?:${all.join('|')})`;
};
