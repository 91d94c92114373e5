import { Box } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { ShowMore } from '../components/ShowMore';
import { useText } from '../language/use-text';
import { shownLines } from './shown-lines';

const Lines = styled.ol`
  margin: 0;
  padding-left: 4.8rem;
  font-family: monospace;
  font-size: 1.3rem;
  line-height: 1.6;
  list-style: decimal;
  color: ${({ theme }) => theme.colors.neutral800};

  li {
    padding-left: 0.8rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  mark {
    color: inherit;
    background: ${({ theme }) => theme.colors.warning100};
    box-shadow: inset 0.3rem 0 ${({ theme }) => theme.colors.warning600};
    padding-left: 0.8rem;
  }
  li.gap {
    list-style: none;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  li::marker {
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

/** A browser takes seconds for ten thousands of elements. */
const FIRST_LINES = 500;
const MORE_LINES = 2000;

interface SourceTextProps {
  children: string;
  /** Line numbers to mark, 1-based. */
  marked?: readonly number[];
}

/** A file as its author wrote it, with the line numbers that findings name; of a long one the lines around the marked ones. */
export const SourceText = ({ children, marked = [] }: SourceTextProps) => {
  const text = useText();
  const [limit, setLimit] = useState(FIRST_LINES);
  const lines = useMemo(() => children.split(/\r\n?|\n/), [children]);
  const isMarked = new Set(marked);
  return (
    <Box background="neutral100" hasRadius padding={2}>
      <Lines>
        {shownLines(lines.length, isMarked, limit).flatMap(({ isShown, first, count }) =>
          isShown
            ? lines.slice(first - 1, first - 1 + count).map((line, index) => (
                <li key={first + index} value={first + index}>
                  {isMarked.has(first + index) ? <mark>{line}</mark> : line}
                </li>
              ))
            : [
                <li key={first} className="gap">
                  {text('diff.hidden', { count })}
                </li>,
              ],
        )}
      </Lines>
      {lines.length > limit && (
        <ShowMore
          onMore={() => {
            setLimit(limit + MORE_LINES);
          }}
        />
      )}
    </Box>
  );
};
