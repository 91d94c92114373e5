import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { EntrySource } from '../../../server/src/contracts/entry-sources';
import { openEntry, type EditViewProps, type OpenEntry } from '../api/open-entry';
import { useLabels } from '../language/use-labels';
import { useText } from '../language/use-text';
import { Comparison } from './Comparison';
import { FieldQuotes } from './FieldQuotes';
import { SourcePlace } from './SourcePlace';
import { useEntrySources } from './sources-api';

const Changes = ({ type, source: { fields, adopted } }: { type: string; source: EntrySource }) => {
  const text = useText();
  const { fieldName } = useLabels();
  const changed = fields.filter((each) => each.changed).map(({ field }) => fieldName(type, field));
  if (changed.length === 0) return <Typography textColor="neutral800">{text('source.unchanged')}</Typography>;
  const names = changed.join(text('common.comma'));
  return (
    <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
      {text(adopted ? 'source.differs' : 'source.changed', { fields: names })}
    </Typography>
  );
};

const Summary = ({ type, source }: { type: string; source: EntrySource }) => {
  const text = useText();
  const quoted = source.fields.filter(({ quote }) => quote !== null);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <SourcePlace source={source} />
      <Changes type={type} source={source} />
      {quoted.length > 0 && (
        <Box tag="details">
          <summary>
            <Typography textColor="neutral800">{text('source.quotes', { count: quoted.length })}</Typography>
          </summary>
          <Box paddingTop={2}>
            <FieldQuotes type={type} fields={quoted} />
          </Box>
        </Box>
      )}
    </Flex>
  );
};

const Sources = ({ entry }: { entry: OpenEntry }) => {
  const text = useText();
  const { data, isError } = useEntrySources(entry);
  if (isError) return <Typography textColor="neutral600">{text('source.unreadable')}</Typography>;
  if (data === undefined) return <Typography textColor="neutral600">{text('common.loading')}</Typography>;
  if (data.length === 0) return <Typography textColor="neutral600">{text('source.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {data.map((source) => (
        <Summary key={source.site} type={entry.type} source={source} />
      ))}
      <Modal.Root>
        <Modal.Trigger>
          <Button variant="secondary">{text('source.compare')}</Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{text('source.compare')}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Comparison entry={entry} />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </Flex>
  );
};

/** Beside the form of each type of ours: where the entry comes from, and what somebody has changed since. */
export const SourcePanel = (props: EditViewProps) => {
  const text = useText();
  const entry = openEntry(props);
  return entry && { title: text('source.title'), content: <Sources entry={entry} /> };
};
