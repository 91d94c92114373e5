import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useId, type ChangeEvent } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../core/language/use-text';
import { commonReasons, isCommon } from './common-reasons';

/** As the server takes it. */
const LONGEST = 2_000;

interface OfferedProps {
  title: string;
  reasons: readonly string[];
  chosen: string;
  onChoose: (reason: string) => void;
}

const Offered = ({ title, reasons, chosen, onChoose }: OfferedProps) => {
  const id = useId();
  return (
    <Flex role="group" aria-labelledby={id} direction="column" alignItems="flex-start" gap={1}>
      <Typography id={id} variant="pi" textColor="neutral600">
        {title}
      </Typography>
      <Flex gap={2} wrap="wrap">
        {reasons.map((reason) => (
          <Button
            key={reason}
            size="S"
            variant={reason === chosen ? 'secondary' : 'tertiary'}
            aria-pressed={reason === chosen}
            // a long one is read as a whole
            style={{ height: 'auto', minHeight: '3.2rem', whiteSpace: 'normal', textAlign: 'start' }}
            onClick={() => {
              onChoose(reason);
            }}
          >
            {reason}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
};

interface ReasonFieldProps {
  reason: string;
  /** Those that were given lately. */
  lately: readonly string[];
  onReason: (reason: string) => void;
}

/** Why a finding is accepted: typed, or one that is often true, or was given lately. */
export const ReasonField = ({ reason, lately, onReason }: ReasonFieldProps) => {
  const text = useText();
  const common = commonReasons(useIntl().locale);
  const others = lately.filter((each) => !isCommon(each));
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root name="reason" required>
        <Field.Label>{text('findings.reason')}</Field.Label>
        <Textarea
          value={reason}
          maxLength={LONGEST}
          onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) => {
            onReason(target.value);
          }}
        />
      </Field.Root>
      <Offered title={text('findings.reasons')} reasons={common} chosen={reason} onChoose={onReason} />
      {others.length > 0 && (
        <Offered title={text('findings.reasonsLately')} reasons={others} chosen={reason} onChoose={onReason} />
      )}
    </Flex>
  );
};
