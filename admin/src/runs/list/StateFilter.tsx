import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useText } from '../../language/use-text';
import { RUN_STATES } from '../state-tone';

interface StateFilterProps {
  value: string | undefined;
  onChange: (state: string) => void;
}

/** Shows runs of one state only. */
export const StateFilter = ({ value, onChange }: StateFilterProps) => {
  const text = useText();
  return (
    <SingleSelect
      aria-label={text('runs.state')}
      placeholder={text('runs.allStates')}
      size="S"
      value={value ?? null}
      onChange={(chosen: string | number) => {
        onChange(String(chosen));
      }}
      onClear={() => {
        onChange('');
      }}
    >
      {RUN_STATES.map((state) => (
        <SingleSelectOption key={state} value={state}>
          {text(`runState.${state}`)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
