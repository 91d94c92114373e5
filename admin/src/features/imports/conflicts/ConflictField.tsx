import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useEffect, useState } from 'react';
import type { ConflictField as Field, ConflictSide, Resolution } from '../../../core/api/runs';
import { Details } from '../../../core/components/Details';
import { Mark } from '../../../core/components/Mark';
import { useFocusMoved } from '../../../core/components/use-focus-moved';
import { TwoSides } from '../../../core/diff/TwoSides';
import { valueText } from '../../../core/diff/value-text';
import { inputOf } from '../../../core/forms/edit-layout';
import { useValueWords } from '../../../core/forms/inputs/use-value-words';
import { useLabels } from '../../../core/language/use-labels';
import { useText, type TextKey } from '../../../core/language/use-text';
import { useRights } from '../../../core/use-rights';
import { OwnText } from './OwnText';

interface ConflictFieldProps {
  type: string;
  /** The title or name of the entry. */
  entry: string;
  field: Field;
  /** The reader's decision; null: none yet. */
  decision: Resolution | null;
  isSaving: boolean;
  onChoose: (resolution: Resolution) => void;
  /** The reader saves while writing an own text. */
  onSave: (resolution: Resolution) => void;
  /** The reader begins to write one; returns what to call when they end. */
  onWriting: () => () => void;
}

/** In which a text of one's own is written. */
const FIELDS = 'textarea, [role="combobox"]';

const WORDS: Record<ConflictSide, TextKey> = {
  editor: 'conflict.takeEditor',
  source: 'conflict.takeSource',
  base: 'conflict.takeBase',
};

/** One field that both sides changed: mine and theirs side by side, each with its button. */
export const ConflictField = (props: ConflictFieldProps) => {
  const { type, entry, field: conflict, decision, isSaving, onChoose, onSave, onWriting } = props;
  const { field, base, editor, source } = conflict;
  const text = useText();
  const { resolve: mayResolve } = useRights();
  const { fieldName } = useLabels();
  const wordsOf = useValueWords();
  const [writesOwn, setWritesOwn] = useState(false);
  useEffect(() => (writesOwn ? onWriting() : undefined), [writesOwn, onWriting]);
  const name = fieldName(type, field);
  const part = useFocusMoved(writesOwn, writesOwn ? FIELDS : '[data-way="own"]');
  const takes = (side: ConflictSide): boolean => decision !== null && 'take' in decision && decision.take === side;
  const own = decision !== null && 'text' in decision ? decision.text : null;
  const button = (side: ConflictSide) =>
    mayResolve && (
      <Box>
        <Button
          size="S"
          data-way={side}
          variant={takes(side) ? 'secondary' : 'tertiary'}
          startIcon={takes(side) ? <Check aria-hidden /> : undefined}
          aria-pressed={takes(side)}
          aria-disabled={isSaving}
          aria-label={text('conflict.wayOf', { way: text(WORDS[side]), field: name, entry })}
          onClick={() => {
            onChoose({ field, take: side });
          }}
        >
          {text(WORDS[side])}
        </Button>
      </Box>
    );
  const edit = () => {
    if (!isSaving) setWritesOwn(true);
  };
  return (
    <Box ref={part}>
      {/* moved to by keys, which act on what it holds */}
      <Box tabIndex={-1} data-conflict-field role="group" aria-label={text('conflict.of', { field: name, entry })}>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Flex gap={2} minHeight="2.4rem">
            <Typography tag="h4" fontWeight="bold">
              {name}
            </Typography>
            {decision !== null && (
              <Mark tone={isSaving ? 'good' : 'change'}>
                {text(isSaving ? 'conflict.resolved' : 'conflict.decided')}
              </Mark>
            )}
          </Flex>
          <TwoSides
            label={text('diff.labelOf', { field: name, entry })}
            empty={text('conflict.noText')}
            sides={[
              {
                title: text('conflict.mine'),
                text: wordsOf(type, field, editor),
                isChosen: takes('editor'),
                action: button('editor'),
              },
              {
                title: text('conflict.theirs'),
                text: wordsOf(type, field, source),
                isChosen: takes('source'),
                action: button('source'),
              },
            ]}
          />
          {own !== null && !writesOwn && (
            <Box background="primary100" borderColor="primary600" hasRadius padding={3}>
              <Typography tag="h5" variant="sigma" textColor="neutral600">
                {text('conflict.own', { field: name })}
              </Typography>
              <Box maxHeight="32rem" overflow="auto">
                <Typography textColor="neutral800" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {wordsOf(type, field, own)}
                </Typography>
              </Box>
            </Box>
          )}
          {mayResolve && writesOwn && (
            <OwnText
              name={name}
              input={inputOf(type, field)}
              start={own ?? valueText(editor)}
              onSend={(written) => {
                setWritesOwn(false);
                onChoose({ field, text: written });
              }}
              onSave={(written) => {
                setWritesOwn(false);
                onSave({ field, text: written });
              }}
              onCancel={() => {
                setWritesOwn(false);
              }}
            />
          )}
          {!writesOwn && (
            <Flex gap={4} wrap="wrap" alignItems="flex-start">
              {mayResolve && (
                <Button
                  size="S"
                  data-way="own"
                  variant="tertiary"
                  aria-disabled={isSaving}
                  aria-label={text('conflict.wayOf', { way: text('conflict.writeOwn'), field: name, entry })}
                  onClick={edit}
                >
                  {text('conflict.writeOwn')}
                </Button>
              )}
              {valueText(base) !== '' && (
                <Box paddingTop={1} flex="1" minWidth={0}>
                  <Details
                    summary={
                      <Typography variant="pi" textColor="neutral600">
                        {text('conflict.base')}
                      </Typography>
                    }
                  >
                    <Box maxHeight="32rem" overflow="auto" paddingTop={1} paddingBottom={2}>
                      <Typography textColor="neutral800" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                        {wordsOf(type, field, base)}
                      </Typography>
                    </Box>
                    {button('base')}
                  </Details>
                </Box>
              )}
            </Flex>
          )}
        </Flex>
      </Box>
    </Box>
  );
};
