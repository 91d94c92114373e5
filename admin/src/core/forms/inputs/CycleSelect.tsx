import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useText } from '../../language/use-text';
import { CYCLES } from './cycles';
import { useCycleName } from './use-cycle-name';

interface CycleSelectProps {
  value: string | null;
  disabled?: boolean;
  onChange: (value: string | null) => void;
}

/** How often something is audited, chosen in words. What an import has read stays, also where it is none of the usual. */
export const CycleSelect = ({ value, disabled = false, onChange }: CycleSelectProps) => {
  const text = useText();
  const cycleName = useCycleName();
  const options = new Set<string>([...CYCLES, ...(value === null || value === '' ? [] : [value])]);
  return (
    <SingleSelect
      value={value}
      disabled={disabled}
      placeholder={text('forms.cycleNone')}
      clearLabel={text('verify.clear')}
      onChange={(chosen: string | number) => {
        onChange(String(chosen));
      }}
      onClear={() => {
        onChange(null);
      }}
    >
      {[...options].map((cycle) => (
        <SingleSelectOption key={cycle} value={cycle}>
          {cycleName(cycle)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
