import { Box, Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useState, type ChangeEvent, type KeyboardEvent } from 'react';
import type { InputType } from '../../../core/forms/edit-layout';
import { CycleSelect } from '../../../core/forms/inputs/CycleSelect';
import { useText } from '../../../core/language/use-text';
import { isSaveKey } from './keys';

interface OwnTextProps {
  name: string;
  /** How the field is filled in where it stores codes. */
  input: InputType | undefined;
  start: string;
  onSend: (text: string) => void;
  /** The reader saves while writing. */
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** Resolves a field with a text of one's own. */
export const OwnText = ({ name, input, start, onSend, onSave, onCancel }: OwnTextProps) => {
  const text = useText();
  const [written, setWritten] = useState(start);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    // the list around it would save without this text
    event.stopPropagation();
    onSave(written);
  };
  return (
    <>
      <Box onKeyDown={onKeyDown}>
        <Field.Root name="own">
          <Field.Label>{text('conflict.own', { field: name })}</Field.Label>
          {input === 'cycle' ? (
            <CycleSelect
              value={written === '' ? null : written}
              onChange={(cycle) => {
                setWritten(cycle ?? '');
              }}
            />
          ) : (
            <Textarea
              value={written}
              rows={8}
              onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => {
                setWritten(target.value);
              }}
            />
          )}
        </Field.Root>
      </Box>
      <Flex gap={2}>
        <Button
          size="S"
          onClick={() => {
            onSend(written);
          }}
        >
          {text('conflict.useOwn')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onCancel}>
          {text('common.cancel')}
        </Button>
      </Flex>
    </>
  );
};
