import { Field, TextInput } from '@strapi/design-system';
import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { useText } from '../../../core/language/use-text';

/** Milliseconds after which somebody has typed a day: until then it may be the first figure of a month. */
const TYPED_AFTER = 400;

interface DayFieldProps {
  day: string;
  /** The last one that can be chosen. */
  today: string;
  onDay: (day: string) => void;
}

/** Chooses a day until today, by keyboard or calendar. */
export const DayField = ({ day, today, onDay }: DayFieldProps) => {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const [typed, setTyped] = useState(day);
  useEffect(() => {
    // "Back" leads to another day, but nothing is changed where somebody types
    if (document.activeElement !== input.current) setTyped(day);
  }, [day]);
  return (
    <Field.Root name="day" error={typed > today ? text('claims.future') : undefined}>
      <Field.Label>{text('claims.day')}</Field.Label>
      <TextInput
        ref={input}
        type="date"
        value={typed}
        max={today}
        onChange={({ target: { value, validity } }: ChangeEvent<HTMLInputElement>) => {
          setTyped(value);
          clearTimeout(timer.current);
          if (value === '' || !validity.valid) return;
          timer.current = setTimeout(() => {
            onDay(value);
          }, TYPED_AFTER);
        }}
      />
      <Field.Error />
    </Field.Root>
  );
};
