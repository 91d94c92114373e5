import { Box, Typography } from '@strapi/design-system';
import type { KeptEntry, Preview } from '../../../core/api/runs';
import { bareKey } from '../../../core/language/bare-key';
import { useLabels } from '../../../core/language/use-labels';
import { useText } from '../../../core/language/use-text';
import { MissingRights } from '../../../core/components/MissingRights';
import { useReason } from '../../../core/values/use-reason';
import { useRunCounts } from '../use-run-counts';

/** A preview: how many of each action, and the entries that are left alone with the reason. */
export const PreviewList = ({ preview: { counts, writing, left, kept, missingRights } }: { preview: Preview }) => {
  const text = useText();
  const reasonText = useReason();
  const told = useRunCounts();
  const { typeName, localeName, fieldName } = useLabels();
  const reasonOf = ({ action, reason, type, fields }: KeptEntry): string => {
    const why = reasonText(reason ?? action);
    return fields.length === 0
      ? why
      : text('preview.fields', {
          reason: why,
          fields: fields.map((field) => fieldName(type, field)).join(text('common.listComma')),
        });
  };
  return (
    <>
      <Typography fontWeight="bold">{writing === 0 ? text('preview.nothing') : told(counts)}</Typography>
      {kept.length > 0 && (
        <Box>
          <Typography>{text('preview.kept', { count: left })}</Typography>
          <Box
            tag="ul"
            paddingLeft={4}
            maxHeight="16rem"
            overflow="auto"
            tabIndex={0}
            aria-label={text('preview.keptLabel')}
          >
            {kept.map((entry) => (
              <li key={entry.key}>
                <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
                  {text('preview.keptLine', {
                    type: typeName(entry.type),
                    key: bareKey(entry),
                    locale: localeName(entry.locale),
                    reason: reasonOf(entry),
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
