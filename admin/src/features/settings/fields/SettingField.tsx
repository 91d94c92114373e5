import { Field } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Draft } from '../use-draft';
import type { Effective } from './effective';
import { OriginLine } from './OriginLine';

interface SettingFieldProps {
  draft: Draft;
  name: string;
  label: string;
  hint?: string;
  /** Whether the draft sets it itself. */
  isSet: boolean;
  onUnset: () => void;
  /** Where it is shown otherwise than it is stored. */
  effective?: Effective;
  problem?: string | undefined;
  /** The control. */
  children: ReactNode;
}

/** A setting with its label, what is wrong with it, and where its value comes from. */
export const SettingField = (props: SettingFieldProps) => {
  const { draft, name, label, hint, isSet, onUnset, children } = props;
  const { effective = draft.effective(name), problem = draft.problem(name) } = props;
  return (
    <Field.Root name={name} hint={hint} error={problem}>
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Error />
      <Field.Hint />
      <OriginLine effective={effective} isSet={isSet} onUnset={onUnset} />
    </Field.Root>
  );
};
