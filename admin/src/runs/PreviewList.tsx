import { Box, Typography } from '@strapi/design-system';
import type { Preview } from '../api/runs';
import { useLabels } from '../components/use-labels';
import { useText } from '../components/use-text';
import { MissingRights } from '../plan/MissingRights';
import { useReason } from '../plan/use-reason';
import { useRunCounts } from './use-run-counts';

/** What would happen: how many of each, and the entries that are left alone with the reason. */
export const PreviewList = ({ preview: { items, counts, missingRights } }: { preview: Preview }) => {
  const text = useText();
  const reasonText = useReason();
  const told = useRunCounts();
  const { typeName, localeName } = useLabels();
  const kept = items.flatMap(({ reason, ...item }) => (reason === null ? [] : [{ ...item, reason }]));
  return (
    <>
      <Typography fontWeight="bold">{items.length === 0 ? text('preview.nothing') : told(counts)}</Typography>
      {kept.length > 0 && (
        <Box>
          <Typography>{text('preview.kept', { count: kept.length })}</Typography>
          <Box
            tag="ul"
            paddingLeft={4}
            maxHeight="16rem"
            overflow="auto"
            tabIndex={0}
            aria-label={text('preview.keptLabel')}
          >
            {kept.map(({ key, type, locale, reason }) => (
              <li key={key}>
                <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
                  {text('preview.keptLine', {
                    type: typeName(type),
                    key,
                    locale: localeName(locale),
                    reason: reasonText(reason),
                  })}
                </Typography>
              </li>
            ))}
          </Box>
        </Box>
      )}
      <MissingRights missing={missingRights} />
    </>
  );
};
