import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useLabels } from '../../core/language/use-labels';

const Columns = styled.div<{ $isNamed: boolean }>`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};
  padding-block: ${({ theme }) => theme.spaces[3]};
  ${({ $isNamed, theme }) => $isNamed && `margin-top: ${theme.spaces[1]}; border-top: 1px solid ${theme.colors.neutral150};`}
  overflow-wrap: anywhere;
  @media (max-width: 48rem) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

interface SideBySideProps {
  /** The subject of both sides, shown above them. */
  name?: string;
  locales: readonly [string, string];
  sides: readonly [ReactNode, ReactNode];
}

/** The same part in two languages: side by side or, on a narrow screen, one below the other. */
export const SideBySide = ({ name, locales, sides }: SideBySideProps) => {
  const { localeName } = useLabels();
  return (
    <Box>
      {name !== undefined && (
        <Typography tag="h3" variant="delta" textColor="neutral800">
          {name}
        </Typography>
      )}
      <Columns $isNamed={name !== undefined}>
        {sides.map((side, index) => (
          <div key={locales[index]} lang={locales[index]}>
            <Typography variant="sigma" textColor="neutral600">
              {localeName(locales[index] ?? '')}
            </Typography>
            {side}
          </div>
        ))}
      </Columns>
    </Box>
  );
};
