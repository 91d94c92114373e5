import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { LinkDays } from '../../../../../model/contracts/evidence';
import { useText } from '../../../core/language/use-text';

const LINK_DAYS = [1, 7, 30] as const satisfies readonly LinkDays[];

/** As long as a link holds unless an editor says otherwise. */
export const DEFAULT_DAYS: LinkDays = 7;

/** How long a link holds. */
export const DaysField = ({ days, onDays }: { days: LinkDays; onDays: (days: LinkDays) => void }) => {
  const text = useText();
  return (
    <Field.Root name="days">
      <Field.Label>{text('evidence.days')}</Field.Label>
      <SingleSelect
        value={days}
        onChange={(value) => {
          onDays(LINK_DAYS.find((each) => each === Number(value)) ?? DEFAULT_DAYS);
        }}
      >
        {LINK_DAYS.map((each) => (
          <SingleSelectOption key={each} value={each}>
            {text('evidence.forDays', { days: each })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
