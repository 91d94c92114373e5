import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useIntl } from 'react-intl';

/** A number that leads to the list behind it. */
export interface NumberLink {
  label: string;
  count: number;
  to: string;
  /** How bad it is that there are any. */
  look: 'bad' | 'ask';
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
      {count > 0 && (
        <Box background={COLOURS[look]} width="0.8rem" height="0.8rem" minWidth="0.8rem" borderRadius="50%" />
      )}
      <Typography variant={isSmall ? 'delta' : 'alpha'} textColor={count > 0 ? 'neutral800' : 'neutral600'}>
        {formatNumber(count)}
      </Typography>
    </Flex>
  );
};

/** Numbers with what they count; one that is not 0 is marked in its colour. */
export const NumberLinks = ({ links, label, columns = 2 }: NumberLinksProps) => {
  const isSmall = columns === 2;
  return (
    <Grid.Root gap={isSmall ? 2 : 3} tag="ul" aria-label={label}>
      {links.map(({ label: name, count, to, look }) => (
        <Grid.Item key={name} tag="li" col={12 / columns} s={6} xs={12} alignItems="stretch">
          <Tile to={to}>
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
              </Flex>
            </Box>
          </Tile>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
