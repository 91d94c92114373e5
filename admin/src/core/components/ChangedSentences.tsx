import { Box, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { boundedCompare } from '../../../../model/compare/stretches';
import type { ChangedSentence } from '../../../../model/contracts/page-versions';
import { linePieces, type Piece } from '../diff/line-pieces';
import { boundedWords } from '../diff/words-in';
import { useText } from '../language/use-text';

const Sentence = styled.p<{ $isNew: boolean }>`
  font-size: 1.4rem;
  padding: 0.4rem 0.8rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme, $isNew }) => ($isNew ? theme.colors.success100 : theme.colors.danger100)};
  box-shadow: inset 0.3rem 0 ${({ theme, $isNew }) => ($isNew ? theme.colors.success600 : theme.colors.danger600)};

  ins,
  del {
    font-weight: 700;
    text-decoration-thickness: 0.15em;
  }
`;

const MAX_STEPS = 1_000_000;
const MAX_IN_WORDS = 20_000;
const MAX_IN_PHRASES = 500_000;

const whole = (text: string | null): Piece[] => (text === null ? [] : [{ text, changed: true }]);

const Side = ({ pieces, isNew }: { pieces: readonly Piece[]; isNew: boolean }) => {
  const Changed = isNew ? 'ins' : 'del';
  if (pieces.length === 0) return null;
  return (
    <Sentence $isNew={isNew}>
      <span aria-hidden>{isNew ? '+ ' : '− '}</span>
      {pieces.map((piece, at) =>
        piece.changed ? <Changed key={at}>{piece.text}</Changed> : <span key={at}>{piece.text}</span>,
      )}
    </Sentence>
  );
};

interface ChangedSentencesProps {
  /** Of the texts. */
  locale: string;
  sentences: readonly ChangedSentence[];
}

/** The sentences in which two texts differ, as the server found them, with the words that changed. */
export const ChangedSentences = ({ locale, sentences }: ChangedSentencesProps) => {
  const text = useText();
  const rows = useMemo(() => {
    const ways = { compare: boundedCompare(MAX_STEPS), words: boundedWords(locale, MAX_IN_WORDS, MAX_IN_PHRASES) };
    return sentences.map(({ before, after }) =>
      before === null || after === null ? ([whole(before), whole(after)] as const) : linePieces(before, after, ways),
    );
  }, [sentences, locale]);
  if (rows.length === 0) return <Typography textColor="neutral600">{text('compare.same')}</Typography>;
  return (
    <Box tag="ul" lang={locale}>
      {rows.map(([before, after], at) => (
        <Box key={at} tag="li" paddingBottom={3}>
          <Side pieces={before} isNew={false} />
          <Side pieces={after} isNew />
        </Box>
      ))}
    </Box>
  );
};
