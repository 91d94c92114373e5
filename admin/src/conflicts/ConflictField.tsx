import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ConflictField as Field, Resolution } from '../api/runs';
import { inputOf } from '../forms/edit-layout';
import { useValueWords } from '../forms/inputs/use-value-words';
import { useLabels } from '../language/use-labels';
import { useRights } from '../use-rights';
import { useText } from '../language/use-text';
import { DiffView } from '../diff/DiffView';
import { valueText } from '../diff/value-text';
import { useReport } from '../runs/use-report';
import { useComplianceResolveConflictMutation } from '../runs/runs-api';
import { OwnText } from './OwnText';

interface ConflictFieldProps {
  run: number;
  item: number;
  type: string;
  field: Field;
}

/** One field that both sides changed, and the ways to resolve it. */
export const ConflictField = ({ run, item, type, field: { field, base, editor, source } }: ConflictFieldProps) => {
  const text = useText();
  const report = useReport();
  const { toggleNotification } = useNotification();
  const { resolve: mayResolve } = useRights();
  const { fieldName } = useLabels();
  const wordsOf = useValueWords();
  const [writesOwn, setWritesOwn] = useState(false);
  const [resolve, { isLoading }] = useComplianceResolveConflictMutation();
  const name = fieldName(type, field);
  const send = async (resolution: Resolution) => {
    const left = await report(resolve({ run, item, resolution }));
    if (left?.conflict === null)
      toggleNotification({
        type: 'success',
        message: text(left.published ? 'conflict.published' : 'conflict.stayed'),
      });
  };
  return (
    <Box borderColor="neutral200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="h4" fontWeight="bold">
          {name}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {text('conflict.diffHint')}
        </Typography>
        <DiffView
          label={text('diff.label', { field: name })}
          before={wordsOf(type, field, editor)}
          after={wordsOf(type, field, source)}
        />
        {valueText(base) !== '' && (
          <Box tag="details">
            <summary>
              <Typography>{text('conflict.base')}</Typography>
            </summary>
            <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {wordsOf(type, field, base)}
            </Typography>
          </Box>
        )}
        {mayResolve && !writesOwn && (
          <Flex gap={2} wrap="wrap" role="group" aria-label={text('conflict.resolve', { field: name })}>
            <Button size="S" disabled={isLoading} onClick={() => void send({ field, take: 'editor' })}>
              {text('conflict.takeEditor')}
            </Button>
            <Button
              size="S"
              variant="secondary"
              disabled={isLoading}
              onClick={() => void send({ field, take: 'source' })}
            >
              {text('conflict.takeSource')}
            </Button>
            <Button size="S" variant="tertiary" disabled={isLoading} onClick={() => void send({ field, take: 'base' })}>
              {text('conflict.takeBase')}
            </Button>
            <Button
              size="S"
              variant="tertiary"
              disabled={isLoading}
              onClick={() => {
                setWritesOwn(true);
              }}
            >
              {text('conflict.writeOwn')}
            </Button>
          </Flex>
        )}
        {mayResolve && writesOwn && (
          <OwnText
            name={name}
            input={inputOf(type, field)}
            start={valueText(editor)}
            isLoading={isLoading}
            onSend={(own) => void send({ field, text: own })}
            onCancel={() => {
              setWritesOwn(false);
            }}
          />
        )}
      </Flex>
    </Box>
  );
};
