import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import type { InputType } from '../../../core/forms/edit-layout';
import { CycleSelect } from '../../../core/forms/inputs/CycleSelect';
import { useText } from '../../../core/language/use-text';

interface OwnTextProps {
  name: string;
  /** How the field is filled in where it stores codes. */
  input: InputType | undefined;
  start: string;
  /** It has been sent: the text stays before the reader's eyes. */
  isClosed: boolean;
  onSend: (text: string) => void;
  onCancel: () => void;
}

/** Resolves a field with a text of one's own. */
export const OwnText = ({ name, input, start, isClosed, onSend, onCancel }: OwnTextProps) => {
  const text = useText();
  const [written, setWritten] = useState(start);
  return (
    <>
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
            readOnly={isClosed}
            onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => {
              setWritten(target.value);
            }}
          />
        )}
      </Field.Root>
      <Flex gap={2}>
        <Button
          size="S"
          aria-disabled={isClosed}
          onClick={() => {
            onSend(written);
          }}
        >
          {text('conflict.useOwn')}
        </Button>
        <Button
          size="S"
          variant="tertiary"
          aria-disabled={isClosed}
          onClick={() => {
            if (!isClosed) onCancel();
          }}
        >
          {text('common.cancel')}
        </Button>
      </Flex>
    </>
  );
};
