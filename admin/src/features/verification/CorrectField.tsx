import { Field, SingleSelect, SingleSelectOption, Textarea, TextInput } from '@strapi/design-system';
import type { ChangeEvent, FocusEvent } from 'react';
import type { Locale } from '../../../../model/contracts/values';
import type { VerifiableFact } from '../../../../model/contracts/verification';
import { lackingIn } from '../../../../model/lacking-in';
import { inputOf } from '../../core/forms/edit-layout';
import { CycleSelect } from '../../core/forms/inputs/CycleSelect';
import { RegionsPicker } from '../../core/forms/inputs/RegionsPicker';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { EntryPicker } from './EntryPicker';
import { factKey, type Choice } from './use-decisions';

interface CorrectFieldProps {
  fact: VerifiableFact;
  /** The label of the fact. */
  name: string;
  /** Of the certification. */
  languages: readonly Locale[];
  choice: Choice;
  problem?: string;
  onChange: (choice: Partial<Choice>) => void;
}

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;

const Input = ({ fact, choice, onChange }: CorrectFieldProps) => {
  const { valueName } = useLabels();
  const set = (written: string) => {
    onChange({ text: written });
  };
  const onTyped = ({ target }: Typed) => {
    set(target.value);
  };
  const input = inputOf('certification', fact.field);
  if (input === 'regions')
    return (
      <RegionsPicker
        codes={choice.members}
        onChange={(members) => {
          onChange({ members });
        }}
      />
    );
  if (input === 'cycle')
    return (
      <CycleSelect
        value={choice.text === '' ? null : choice.text}
        onChange={(cycle) => {
          set(cycle ?? '');
        }}
      />
    );
  if (fact.kind === 'choice')
    return (
      <SingleSelect
        value={choice.text}
        onChange={(chosen: string | number) => {
          set(String(chosen));
        }}
      >
        {fact.options.map((option) => (
          <SingleSelectOption key={option} value={option}>
            {valueName(option)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    );
  if (fact.kind === 'long-text') return <Textarea rows={3} value={choice.text} onChange={onTyped} />;
  if (fact.kind === 'date')
    return (
      <TextInput
        type="date"
        value={choice.text}
        onChange={({ target }: Typed) => {
          onChange({ text: target.value, isUnreadable: false });
        }}
        // while somebody types, a date is incomplete
        onBlur={({ target }: FocusEvent<HTMLInputElement>) => {
          onChange({ isUnreadable: target.validity.badInput });
        }}
      />
    );
  return <TextInput type="text" value={choice.text} onChange={onTyped} />;
};

/** Where a fact is corrected, by what kind of fact it is. */
export const CorrectField = (props: CorrectFieldProps) => {
  const text = useText();
  const { fact, name, languages, choice, problem, onChange } = props;
  const label = text('verify.correctLabel', { field: name });
  if (fact.target !== null)
    return (
      <EntryPicker
        name={factKey(fact)}
        label={label}
        type={fact.target}
        // what stands may lack one, since an import named it where its pages do
        lackingOf={(entry) =>
          fact.entries.some(({ documentId }) => documentId === entry.documentId) ? [] : lackingIn(entry, languages)
        }
        single={fact.kind === 'entry'}
        chosen={choice.entries}
        {...(problem !== undefined && { problem })}
        onChange={(entries) => {
          onChange({ entries });
        }}
      />
    );
  return (
    <Field.Root name={factKey(fact)} error={choice.isUnreadable ? text('verify.noDate') : problem}>
      <Field.Label>{label}</Field.Label>
      <Input {...props} />
      <Field.Error />
    </Field.Root>
  );
};
