import { Flex, Typography } from '@strapi/design-system';
import type { Conflict } from '../api/runs';
import { bareKey } from '../language/bare-key';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { Panel } from '../components/Panel';
import { Stack } from '../components/Stack';
import { useLabels } from '../language/use-labels';
import { useRights } from '../use-rights';
import { useText } from '../language/use-text';
import { EntryLink } from '../components/EntryLink';
import { useComplianceGetConflictsQuery } from '../runs/runs-api';
import { ConflictField } from './ConflictField';

const OneConflict = ({ run, conflict }: { run: number; conflict: Conflict }) => {
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
        <ConflictField key={field.field} run={run} item={item} type={type} field={field} />
      ))}
    </Stack>
  );
};

/** Entries that an editor and the source have both changed: a person says, field by field, which text stands. */
export const ConflictsPanel = ({ run }: { run: number }) => {
  const text = useText();
  const { resolve } = useRights();
  const query = useComplianceGetConflictsQuery(run);
  return (
    <Loaded query={query}>
      {(conflicts) =>
        conflicts.length === 0 ? null : (
          <Panel title={text('conflict.title', { count: conflicts.length })} description={text('conflict.description')}>
            {!resolve && <Notice look="warning" title={text('conflict.notAllowed')} />}
            <Stack gap={8}>
              {conflicts.map((conflict) => (
                <OneConflict key={conflict.item} run={run} conflict={conflict} />
              ))}
            </Stack>
          </Panel>
        )
      }
    </Loaded>
  );
};
