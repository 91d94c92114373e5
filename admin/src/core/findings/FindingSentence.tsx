import type { Said } from '../../../../model/sentences/said';
import { useSentence } from './use-sentence';

interface FindingSentenceProps {
  /** In English, as the server says it. */
  english: string;
  /** The same as codes and values, if it was found by this version. */
  says: Said | null | undefined;
  /** The type of the entry whose fields it names. */
  type?: string | undefined;
}

/** A message or hint of a finding in the reader's language. */
export const FindingSentence = ({ english, says, type }: FindingSentenceProps) => {
  const { text, lang } = useSentence()(english, says, type);
  return <span lang={lang}>{text}</span>;
};
