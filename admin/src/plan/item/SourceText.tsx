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
  li::marker {
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

/** A file as its author wrote it, with the line numbers that findings name. */
export const SourceText = ({ children }: { children: string }) => (
  <Box background="neutral100" hasRadius padding={2}>
    <Lines>
      {children.split(/\r\n?|\n/).map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </Lines>
  </Box>
);
