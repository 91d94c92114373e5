import { Flex, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { COVERAGE_LIST } from '../../../model/lists/coverage';
import { FINDINGS_LIST } from '../../../model/lists/findings';
import { RUNS_LIST } from '../../../model/lists/runs';
import { QUEUE_LIST } from '../../../model/lists/verification';
import { useText } from '../language/use-text';
import { useWords } from '../language/use-words';
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
  const words = useWords();
  const { read, verify, pages } = useRights();
  const sections = [
    ...(read
      ? [
          { to: BASE, name: text('sections.overview') },
          { to: `${BASE}/findings`, name: words(FINDINGS_LIST.title) },
          { to: RUNS, name: words(RUNS_LIST.title) },
        ]
      : []),
    ...(pages ? [{ to: `${BASE}/coverage`, name: words(COVERAGE_LIST.title) }] : []),
    ...(verify ? [{ to: `${BASE}/verify`, name: words(QUEUE_LIST.title) }] : []),
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
