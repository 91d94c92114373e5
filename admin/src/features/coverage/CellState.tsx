import { Flex, Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { CoverageCell, Publication } from '../../../../model/contracts/coverage';
import { Mark, type Tone } from '../../core/components/Mark';
import { entryAddress } from '../../core/components/EntryLink';
import { useLabels } from '../../core/language/use-labels';
import { useText, type TextKey } from '../../core/language/use-text';

const LOOKS: Record<Publication, { tone: Tone; name: TextKey }> = {
  missing: { tone: 'ask', name: 'coverage.missing' },
  draft: { tone: 'still', name: 'coverage.draft' },
  modified: { tone: 'change', name: 'coverage.modified' },
  published: { tone: 'good', name: 'coverage.published' },
};

interface CellStateProps {
  cell: CoverageCell;
  documentId: string;
  title: string;
}

/** The state of a page in one language, with a link to it in the Content Manager. */
export const CellState = ({ cell: { locale, publication, isStale, isCopy }, documentId, title }: CellStateProps) => {
  const text = useText();
  const { localeName } = useLabels();
  const { tone, name } = LOOKS[publication];
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Flex gap={1} wrap="wrap">
        <Mark tone={tone}>{text(name)}</Mark>
        {isStale && <Mark tone="ask">{text('coverage.stale')}</Mark>}
        {isCopy && <Mark tone="bad">{text('coverage.copy')}</Mark>}
      </Flex>
      <Link
        tag={NavLink}
        to={entryAddress('page', documentId, locale)}
        aria-label={text(publication === 'missing' ? 'coverage.addLabel' : 'coverage.editLabel', {
          title,
          language: localeName(locale),
        })}
      >
        {text(publication === 'missing' ? 'coverage.add' : 'coverage.edit')}
      </Link>
    </Flex>
  );
};
