import { Button, Field, Flex, Textarea } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import { useText } from '../language/use-text';

interface OwnTextProps {
  name: string;
  start: string;
  isLoading: boolean;
  onSend: (text: string) => void;
  onCancel: () => void;
}

/** Resolves a field with a text of one's own. */
export const OwnText = ({ name, start, isLoading, onSend, onCancel }: OwnTextProps) => {
  const text = useText();
  const [written, setWritten] = useState(start);
  return (
    <>
      <Field.Root name="own">
        <Field.Label>{text('conflict.own', { field: name })}</Field.Label>
        <Textarea
          value={written}
          rows={8}
          onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => {
            setWritten(target.value);
          }}
        />
      </Field.Root>
      <Flex gap={2}>
        <Button
          size="S"
          loading={isLoading}
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
