import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ConflictField as Field, Resolution } from '../../../core/api/runs';
import { Details } from '../../../core/components/Details';
import { Mark } from '../../../core/components/Mark';
import { inputOf } from '../../../core/forms/edit-layout';
import { useValueWords } from '../../../core/forms/inputs/use-value-words';
import { useLabels } from '../../../core/language/use-labels';
import { useRights } from '../../../core/use-rights';
import { useText, type TextKey } from '../../../core/language/use-text';
import { useFocusMoved } from '../../../core/components/use-focus-moved';
import { DiffView } from '../../../core/diff/DiffView';
import { valueText } from '../../../core/diff/value-text';
import { OwnText } from './OwnText';
import type { Decision } from './use-resolutions';

interface ConflictFieldProps {
  type: string;
  /** What the entry is called. */
  entry: string;
  field: Field;
  isOpen: boolean;
  /** What the reader has chosen. */
  decision: Decision | undefined;
  onResolve: (resolution: Resolution) => void;
}

interface Way {
  take: 'editor' | 'source' | 'base';
  name: TextKey;
  variant: 'default' | 'secondary' | 'tertiary';
}

/** In which a text of one's own is written. */
const FIELDS = 'textarea, [role="combobox"]';

const WAYS: readonly Way[] = [
  { take: 'editor', name: 'conflict.takeEditor', variant: 'default' },
  { take: 'source', name: 'conflict.takeSource', variant: 'secondary' },
  { take: 'base', name: 'conflict.takeBase', variant: 'tertiary' },
];

/**
 * One field that both sides changed, and the ways to resolve it. A button that was used stays in its place and keeps the
 * focus.
 */
export const ConflictField = (props: ConflictFieldProps) => {
  const { type, entry, field: conflict, isOpen, decision, onResolve } = props;
  const { field, base, editor, source } = conflict;
  const text = useText();
  const { resolve: mayResolve } = useRights();
  const { fieldName } = useLabels();
  const wordsOf = useValueWords();
  const [writesOwn, setWritesOwn] = useState(false);
  const box = useFocusMoved(writesOwn, writesOwn ? FIELDS : '[role="group"] button:last-child');
  const name = fieldName(type, field);
  const isResolved = decision?.isDone ?? !isOpen;
  const isClosed = isResolved || decision !== undefined;
  const send = (resolution: Resolution) => {
    if (!isClosed) onResolve(resolution);
  };
  return (
    <Box borderColor="neutral200" hasRadius padding={4}>
      <Flex ref={box} direction="column" alignItems="stretch" gap={3}>
        <Flex gap={2} minHeight="2.4rem">
          <Typography tag="h4" fontWeight="bold">
            {name}
          </Typography>
          {isResolved && <Mark tone="good">{text('conflict.resolved')}</Mark>}
          {isClosed && !isResolved && <Mark tone="change">{text('conflict.sending')}</Mark>}
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {text('conflict.diffHint')}
        </Typography>
        <DiffView
          label={text('diff.labelOf', { field: name, entry })}
          before={wordsOf(type, field, editor)}
          after={wordsOf(type, field, source)}
        />
        {valueText(base) !== '' && (
          <Details summary={<Typography>{text('conflict.base')}</Typography>}>
            <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {wordsOf(type, field, base)}
            </Typography>
          </Details>
        )}
        {mayResolve && !writesOwn && (
          <Flex gap={2} wrap="wrap" role="group" aria-label={text('conflict.resolve', { field: name, entry })}>
            {WAYS.map(({ take, name: way, variant }) => (
              <Button
                key={take}
                size="S"
                variant={variant}
                aria-disabled={isClosed}
                aria-pressed={
                  decision !== undefined && 'take' in decision.resolution && decision.resolution.take === take
                }
                onClick={() => {
                  send({ field, take });
                }}
              >
                {text(way)}
              </Button>
            ))}
            <Button
              size="S"
              variant="tertiary"
              aria-disabled={isClosed}
              onClick={() => {
                if (!isClosed) setWritesOwn(true);
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
            isClosed={isClosed}
            onSend={(own) => {
              send({ field, text: own });
            }}
            onCancel={() => {
              setWritesOwn(false);
            }}
          />
        )}
      </Flex>
    </Box>
  );
};
