import { useSentence } from './use-sentence';

interface FindingSentenceProps {
  /** In English, as the server says it. */
  says: string;
  /** The type of the entry whose fields it names. */
  type?: string | undefined;
}

/** A message or hint of a finding in the reader's language. */
export const FindingSentence = ({ says, type }: FindingSentenceProps) => {
  const { text, lang } = useSentence()(says, type);
  return <span lang={lang}>{text}</span>;
};
