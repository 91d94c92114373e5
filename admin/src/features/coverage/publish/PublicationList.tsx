import { Box, Flex, Typography } from '@strapi/design-system';
import type { PublishEntry, PublishRefusal } from '../../../../../model/contracts/coverage';
import { Mark, type Tone } from '../../../core/components/Mark';
import { FindingSentence } from '../../../core/findings/FindingSentence';
import { useLabels } from '../../../core/language/use-labels';
import { useText, type TextKey } from '../../../core/language/use-text';

const REASONS: Record<PublishRefusal, TextKey> = {
  'no-right': 'publication.noRight',
  invalid: 'publication.invalid',
  unverified: 'publication.unverified',
  hidden: 'publication.hidden',
};

interface EntryLineProps {
  entry: PublishEntry;
  isPublished: boolean;
}

const EntryLine = ({ entry: { type, locale, name, action, reason, problems, says }, isPublished }: EntryLineProps) => {
  const text = useText();
  const { typeName, localeName } = useLabels();
  const published: TextKey = isPublished ? 'publication.published' : 'publication.willPublish';
  const done = action === 'publish' ? published : 'publication.unchanged';
  return (
    <Box tag="li" style={{ overflowWrap: 'anywhere' }}>
      <Typography textColor={action === 'refuse' ? 'danger600' : 'neutral800'}>
        {text('publication.entry', {
          type: typeName(type),
          name: name === '' ? '–' : name,
          language: localeName(locale),
          outcome: text(reason === null ? done : REASONS[reason]),
        })}
      </Typography>
      {problems.map((problem, at) => (
        <Typography key={problem} tag="p" variant="pi" textColor="neutral600">
          <FindingSentence english={problem} says={says[at]} type={type} />
        </Typography>
      ))}
    </Box>
  );
};

interface PublicationLine {
  documentId: string;
  title: string;
  tone: Tone;
  outcome: TextKey;
  entries: readonly PublishEntry[];
  error: string | null;
}

/** Pages, each with what happens or has happened to it and to the records that it names. */
export const PublicationList = ({ lines }: { lines: readonly PublicationLine[] }) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {lines.map(({ documentId, title, tone, outcome, entries, error }) => (
        <Box key={documentId}>
          <Flex gap={2} wrap="wrap">
            <Typography tag="h3" fontWeight="bold">
              {title === '' ? documentId : title}
            </Typography>
            <Mark tone={tone}>{text(outcome)}</Mark>
          </Flex>
          {error !== null && <Typography textColor="danger600">{error}</Typography>}
          <Box tag="ul" paddingTop={1}>
            {entries.map((entry) => (
              <EntryLine
                key={`${entry.type} ${entry.documentId} ${entry.locale}`}
                entry={entry}
                isPublished={outcome === 'publication.published'}
              />
            ))}
          </Box>
        </Box>
      ))}
    </Flex>
  );
};
