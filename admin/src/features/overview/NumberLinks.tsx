import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useIntl } from 'react-intl';
import { useHere } from '../../core/components/origin';
import type { Look } from '../../core/values/certification-sets';

/** A number that leads to the list behind it. */
export interface NumberLink {
  label: string;
  /** null: not known yet */
  count: number | null;
  to: string;
  look: Look;
  /** Why the number may change. */
  note?: string;
}

const COLOURS = { bad: 'danger600', ask: 'warning600' } as const;

const Tile = styled(NavLink)`
  display: block;
  width: 100%;
  text-decoration: none;
  border-radius: ${({ theme }) => theme.borderRadius};
  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

interface NumberLinksProps {
  links: NumberLink[];
  label: string;
  /** How many stand beside each other where there is room; in a widget of the home page, which has a fixed height, two small ones. */
  columns?: 2 | 4 | 6;
}

const Count = ({ count, look, isSmall }: Pick<NumberLink, 'count' | 'look'> & { isSmall: boolean }) => {
  const { formatNumber } = useIntl();
  return (
    <Flex gap={2}>
      {count !== null && count > 0 && (
        <Box background={COLOURS[look]} width="0.8rem" height="0.8rem" minWidth="0.8rem" borderRadius="50%" />
      )}
      <Typography
        variant={isSmall ? 'delta' : 'alpha'}
        textColor={count !== null && count > 0 ? 'neutral800' : 'neutral600'}
      >
        {count === null ? '–' : formatNumber(count)}
      </Typography>
    </Flex>
  );
};

/** Numbers with what they count; one that is not 0 is marked in its colour. */
export const NumberLinks = ({ links, label, columns = 2 }: NumberLinksProps) => {
  const isSmall = columns === 2;
  const here = useHere();
  return (
    <Grid.Root gap={isSmall ? 2 : 3} tag="ul" aria-label={label}>
      {links.map(({ label: name, count, to, look, note }) => (
        <Grid.Item key={name} tag="li" col={12 / columns} s={6} xs={12} alignItems="stretch">
          <Tile to={to} state={here}>
            <Box
              paddingTop={isSmall ? { initial: 1, medium: 3 } : 3}
              paddingBottom={isSmall ? { initial: 1, medium: 3 } : 3}
              paddingLeft={3}
              paddingRight={3}
              hasRadius
              borderColor="neutral150"
              height="100%"
            >
              <Flex
                direction={isSmall ? 'row' : 'column'}
                alignItems={isSmall ? 'center' : 'flex-start'}
                gap={isSmall ? 2 : 1}
                height="100%"
              >
                <Count count={count} look={look} isSmall={isSmall} />
                <Typography textColor="neutral800">{name}</Typography>
                {note !== undefined && (
                  <Typography role="status" variant="pi" textColor="neutral600">
                    {note}
                  </Typography>
                )}
              </Flex>
            </Box>
          </Tile>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
