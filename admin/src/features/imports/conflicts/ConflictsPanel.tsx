import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useState } from 'react';
import type { Conflict } from '../../../core/api/runs';
import { bareKey } from '../../../core/language/bare-key';
import { Loaded } from '../../../core/components/Loaded';
import { Notice } from '../../../core/components/Notice';
import { Panel } from '../../../core/components/Panel';
import { ShowMore } from '../../../core/components/ShowMore';
import { Stack } from '../../../core/components/Stack';
import { useLabels } from '../../../core/language/use-labels';
import { useRights } from '../../../core/use-rights';
import { useText } from '../../../core/language/use-text';
import { EntryLink } from '../../../core/components/EntryLink';
import { useComplianceGetConflictsQuery } from '../runs-api';
import { ConflictField } from './ConflictField';
import { isOpen, keepPlace } from './keep-place';
import { useResolutions, type Resolutions } from './use-resolutions';

interface OneConflictProps {
  conflict: Conflict;
  open: readonly Conflict[];
  resolutions: Resolutions;
}

const OneConflict = ({ conflict, open, resolutions }: OneConflictProps) => {
  const text = useText();
  const { typeName, localeName } = useLabels();
  const { type, documentId, locale, sourcePath, item, publish } = conflict;
  return (
    <Stack gap={4}>
      <Flex direction="column" alignItems="flex-start">
        <Typography tag="h3" variant="delta">
          <EntryLink type={type} documentId={documentId} locale={locale}>
            {bareKey(conflict)}
          </EntryLink>
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {text('conflict.place', { type: typeName(type), locale: localeName(locale), path: sourcePath })}
        </Typography>
        <Typography>{text(publish ? 'conflict.willPublish' : 'conflict.willStay')}</Typography>
      </Flex>
      {conflict.fields.map((field) => (
        <ConflictField
          key={field.field}
          type={type}
          entry={bareKey(conflict)}
          field={field}
          isOpen={isOpen(open, item, field.field)}
          decision={resolutions.of(item, field.field)}
          onResolve={(resolution) => {
            resolutions.resolve(item, resolution);
          }}
        />
      ))}
    </Stack>
  );
};

/** Each compares the texts of its fields when it is drawn. */
const AT_ONCE = 10;

const Conflicts = ({ run, open }: { run: number; open: Conflict[] }) => {
  const text = useText();
  const { resolve } = useRights();
  const resolutions = useResolutions(run);
  const [{ seen, shown }, setShown] = useState({ seen: open, shown: open });
  const [limit, setLimit] = useState(AT_ONCE);
  if (seen !== open) setShown({ seen: open, shown: keepPlace(shown, open) });
  const title = text('conflict.title', { count: open.length });
  return (
    <Panel title={title} description={text('conflict.description')}>
      <VisuallyHidden role="status">{shown === open ? '' : title}</VisuallyHidden>
      {!resolve && <Notice look="warning" title={text('conflict.notAllowed')} />}
      <Stack gap={8}>
        {shown.slice(0, limit).map((conflict) => (
          <OneConflict key={conflict.item} conflict={conflict} open={open} resolutions={resolutions} />
        ))}
      </Stack>
      {shown.length > limit && (
        <ShowMore
          onMore={() => {
            setLimit(limit + AT_ONCE);
          }}
        />
      )}
    </Panel>
  );
};

interface ConflictsPanelProps {
  run: number;
  /** Whether the run has conflicts to resolve. */
  isOffered: boolean;
}

/**
 * Entries that an editor and the source have both changed: a person says, field by field, which text stands. It is there
 * until the page is left, also when all of them are resolved.
 */
export const ConflictsPanel = ({ run, isOffered }: ConflictsPanelProps) => {
  const [wasOffered, setOffered] = useState(isOffered);
  if (isOffered && !wasOffered) setOffered(true);
  const query = useComplianceGetConflictsQuery(run, { skip: !wasOffered });
  if (!wasOffered) return null;
  return <Loaded query={query}>{(open) => <Conflicts run={run} open={open} />}</Loaded>;
};
