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
  /** How many stand beside each other where there is room. */
  columns?: 3 | 4 | 6;
}

/** Numbers with what they count; one that is not 0 is marked in its colour. */
export const NumberLinks = ({ links, label, columns = 3 }: NumberLinksProps) => {
  const { formatNumber } = useIntl();
  return (
    <Grid.Root gap={3} tag="ul" aria-label={label}>
      {links.map(({ label: name, count, to, look }) => (
        <Grid.Item key={name} tag="li" col={12 / columns} s={6} xs={12} alignItems="stretch">
          <Tile to={to}>
            <Box padding={3} hasRadius borderColor="neutral150" height="100%">
              <Flex direction="column" alignItems="flex-start" gap={1}>
                <Flex gap={2}>
                  {count > 0 && <Box background={COLOURS[look]} width="0.8rem" height="0.8rem" borderRadius="50%" />}
                  <Typography variant="alpha" textColor={count > 0 ? 'neutral800' : 'neutral600'}>
                    {formatNumber(count)}
                  </Typography>
                </Flex>
                <Typography textColor="neutral800">{name}</Typography>
              </Flex>
            </Box>
          </Tile>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
