import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';

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
  li::marker {
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

interface SourceTextProps {
  children: string;
  /** Line numbers to mark, 1-based. */
  marked?: readonly number[];
}

/** A file as its author wrote it, with the line numbers that findings name. */
export const SourceText = ({ children, marked = [] }: SourceTextProps) => (
  <Box background="neutral100" hasRadius padding={2}>
    <Lines>
      {children.split(/\r\n?|\n/).map((line, index) => (
        <li key={index}>{marked.includes(index + 1) ? <mark>{line}</mark> : line}</li>
      ))}
    </Lines>
  </Box>
);
