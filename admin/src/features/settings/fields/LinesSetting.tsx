import { Field, Textarea } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';

interface LinesSettingProps {
  name: string;
  label: string;
  hint: string;
  problem: string | undefined;
  start: string;
  onChange: (text: string) => void;
}

/** Several values, one a line. The text is kept as it is written: a line that is being typed is no value yet. */
export const LinesSetting = ({ name, label, hint, problem, start, onChange }: LinesSettingProps) => {
  const [written, setWritten] = useState(start);
  return (
    <Field.Root name={name} hint={hint} error={problem}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={written}
        rows={3}
        onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => {
          setWritten(target.value);
          onChange(target.value);
        }}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
};
