import { Box, Button, Flex } from '@strapi/design-system';
import { useId } from 'react';
import { useParams } from 'react-router-dom';
import { ErrorNotice } from '../../../core/components/ErrorNotice';
import { useText } from '../../../core/language/use-text';
import { useRights } from '../../../core/use-rights';
import { useAddRule } from './use-add-rule';

interface LineProps {
  line: string;
  isLoading: boolean;
  onAdd: () => void;
}

const Line = ({ line, isLoading, onAdd }: LineProps) => {
  const text = useText();
  const id = useId();
  return (
    <Flex tag="li" gap={2} wrap="wrap">
      <Button variant="secondary" size="S" loading={isLoading} aria-describedby={id} onClick={onAdd}>
        {text('rule.add')}
      </Button>
      <Box
        tag="code"
        id={id}
        color="neutral800"
        style={{ fontFamily: 'monospace', fontSize: '1.3rem', overflowWrap: 'anywhere' }}
      >
        {line}
      </Box>
    </Flex>
  );
};

const Lines = ({ id, lines }: { id: string; lines: string[] }) => {
  const text = useText();
  const { add, isLoading, error } = useAddRule(id);
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={1} aria-label={text('rule.choices')}>
        {lines.map((line) => (
          <Line key={line} line={line} isLoading={isLoading} onAdd={() => void add(line)} />
        ))}
      </Flex>
      {error !== undefined && <ErrorNotice title={text('map.notStored')} error={error} />}
    </>
  );
};

/** The rules that settle a finding of a plan, each with a button that adds it; for who may neither plan nor upload, nothing. */
export const MapLines = ({ lines = [] }: { lines?: string[] | undefined }) => {
  const { id } = useParams();
  const { run, upload } = useRights();
  return id === undefined || lines.length === 0 || !run || !upload ? null : <Lines id={id} lines={lines} />;
};
