import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useEffect, useState, type ChangeEvent } from 'react';
import { useDebounce } from '@strapi/strapi/admin';
import type { MapAnswer, MapProblem } from '../../../core/api/staging';
import { Details } from '../../../core/components/Details';
import { ErrorNotice } from '../../../core/components/ErrorNotice';
import { LateLoaded } from '../../../core/components/LateLoaded';
import { Notice } from '../../../core/components/Notice';
import { Panel } from '../../../core/components/Panel';
import { useText } from '../../../core/language/use-text';
import { useComplianceCheckMapMutation, useComplianceGetMapQuery, useComplianceStoreMapMutation } from '../staging-api';
import { MapDifference } from './MapDifference';

const HALF_A_SECOND = 500;

/** The problems of a map, with their lines. */
const MapProblems = ({ problems }: { problems: MapProblem[] }) => {
  const text = useText();
  if (problems.length === 0) return null;
  return (
    <Box tag="ul" role="status" paddingLeft={4}>
      {problems.map(({ line, column, message }) => (
        <li key={`${line}:${column} ${message}`}>
          <Typography textColor="danger700">{text('map.problem', { line, message })}</Typography>
        </li>
      ))}
    </Box>
  );
};

interface MapEditorProps {
  id: string;
  map: MapAnswer;
  /** the plan that is there would be dropped */
  dropsPlan: boolean;
}

const MapEditor = ({ id, map, dropsPlan }: MapEditorProps) => {
  const text = useText();
  const [written, setWritten] = useState(map.text);
  // what is wrong with it has to be seen
  const [startsOpen] = useState(map.problems.length > 0);
  const settled = useDebounce(written, HALF_A_SECOND);
  const [check, { data: problems = map.problems }] = useComplianceCheckMapMutation();
  const [store, { error, isLoading }] = useComplianceStoreMapMutation();
  const isChanged = written !== map.text;
  useEffect(() => {
    if (settled !== map.text) void check({ id, text: settled });
  }, [check, id, map.text, settled]);
  const field = (
    <Field.Root
      name="map"
      hint={text('map.hint')}
      error={problems.length > 0 && text('map.problems', { count: problems.length })}
    >
      <Field.Label>{text('map.label')}</Field.Label>
      <Textarea
        value={written}
        rows={12}
        placeholder={`pages:\n  support/old/**:\n    skip: ${text('map.exampleReason')}`}
        style={{ fontFamily: 'monospace', whiteSpace: 'pre' }}
        spellCheck={false}
        onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => {
          setWritten(target.value);
        }}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        {text(`map.origin.${map.origin}`, { run: map.kept?.run })}
      </Typography>
      <MapDifference {...map} />
      {startsOpen ? field : <Details summary={<Typography>{text('rule.asText')}</Typography>}>{field}</Details>}
      <MapProblems problems={problems} />
      {error !== undefined && <ErrorNotice title={text('map.notStored')} error={error} />}
      {isChanged && dropsPlan && <Notice look="warning" title={text('map.dropsPlan')} />}
      <Flex gap={2}>
        <Button
          variant="secondary"
          loading={isLoading}
          disabled={!isChanged || problems.length > 0}
          onClick={() => void store({ id, text: written })}
        >
          {text('map.store')}
        </Button>
        {map.origin === 'panel' && (
          <Button variant="tertiary" disabled={isLoading} onClick={() => void store({ id, text: null })}>
            {text('map.reset')}
          </Button>
        )}
      </Flex>
    </>
  );
};

/** The map: a person's decisions about a source that they cannot edit. */
export const MapPanel = ({ id, dropsPlan }: { id: string; dropsPlan: boolean }) => {
  const text = useText();
  const query = useComplianceGetMapQuery(id);
  return (
    <Panel title={text('map.title')} description={text('map.description')}>
      <LateLoaded query={query}>
        {(map) => <MapEditor key={`${map.origin} ${map.text}`} id={id} map={map} dropsPlan={dropsPlan} />}
      </LateLoaded>
    </Panel>
  );
};
