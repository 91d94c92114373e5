import { Flex, Typography } from '@strapi/design-system';
import { useContext } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useText } from '../language/use-text';
import { useWords } from '../language/use-words';
import { useRights } from '../use-rights';
import { addressOf, isSection, Pages } from './pages';

const SectionLink = styled(NavLink)`
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
  const rights = useRights();
  const sections = useContext(Pages).filter(isSection);
  return (
    <Flex tag="nav" gap={1} wrap="wrap" aria-label={text('sections.label')}>
      {sections
        .filter(({ right }) => rights[right])
        .map((page) => (
          <SectionLink key={page.path} to={addressOf(page)} end>
            <Typography textColor="inherit" fontWeight="bold">
              {typeof page.section === 'string' ? text(page.section) : words(page.section)}
            </Typography>
          </SectionLink>
        ))}
    </Flex>
  );
};
