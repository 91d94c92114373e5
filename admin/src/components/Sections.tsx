import { Flex, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useText } from '../language/use-text';
import { BASE, RUNS } from '../plugin-id';
import { useRights } from '../use-rights';

const Section = styled(NavLink)`
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]}`};
  color: ${({ theme }) => theme.colors.neutral700};
  text-decoration: none;
  border-bottom: 2px solid transparent;
  &.active {
    color: ${({ theme }) => theme.colors.primary600};
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** The way between the plugin's main pages, to those that the reader may see. */
export const Sections = () => {
  const text = useText();
  const { read, verify, pages } = useRights();
  const sections = [
    ...(read
      ? [
          { to: BASE, name: text('sections.overview') },
          { to: `${BASE}/findings`, name: text('findings.title') },
          { to: RUNS, name: text('runs.title') },
        ]
      : []),
    ...(pages ? [{ to: `${BASE}/coverage`, name: text('coverage.title') }] : []),
    ...(verify ? [{ to: `${BASE}/verify`, name: text('verify.queue') }] : []),
  ];
  return (
    <Flex tag="nav" gap={2} wrap="wrap" aria-label={text('sections.label')}>
      {sections.map(({ to, name }) => (
        <Section key={to} to={to} end>
          <Typography textColor="inherit" fontWeight="bold">
            {name}
          </Typography>
        </Section>
      ))}
    </Flex>
  );
};
