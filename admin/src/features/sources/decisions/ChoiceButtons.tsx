import { Box, Button, Flex } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { useFocusMoved } from '../../../core/components/use-focus-moved';
import { useText } from '../../../core/language/use-text';
import { PagePicker } from './PagePicker';

export interface Choice {
  name: string;
  sentence: string;
  isChosen: boolean;
  onChoose: () => void;
}

interface ChoiceButtonsProps {
  /** The subject of the decision, read aloud before the buttons. */
  label: string;
  /** Whether the label is shown as well. */
  isLabelled?: boolean;
  choices: readonly Choice[];
  /** Where links are led to; null: nothing here is a link. */
  target: { id: string; planHash: string; to: string | undefined; onPick: (to: string | null) => void } | null;
}

/** The ways to decide something, one of which may be chosen; the same again takes it back. */
export const ChoiceButtons = ({ label, isLabelled = false, choices, target }: ChoiceButtonsProps) => {
  const text = useText();
  const [isPicking, setPicking] = useState(false);
  const part = useFocusMoved(isPicking, isPicking ? '[role="combobox"]' : 'button:last-of-type');
  const button = ({ name, sentence, isChosen, onChoose }: Choice) => (
    <Button
      key={name}
      size="S"
      variant={isChosen ? 'secondary' : 'tertiary'}
      startIcon={isChosen ? <Check aria-hidden /> : undefined}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      {sentence}
    </Button>
  );
  return (
    <Flex ref={part} role="group" aria-label={label} direction="column" alignItems="stretch" gap={2} paddingTop={1}>
      <Flex gap={2} wrap="wrap">
        {isLabelled && (
          <Box color="neutral800" fontWeight="bold" aria-hidden>
            {label}
          </Box>
        )}
        {choices.map(button)}
        {target !== null &&
          button({
            name: 'target',
            sentence:
              target.to === undefined ? text('rule.pointSomewhere') : text('rule.pointLink', { page: target.to }),
            isChosen: target.to !== undefined,
            onChoose: () => {
              if (target.to !== undefined) target.onPick(null);
              else setPicking(!isPicking);
            },
          })}
      </Flex>
      {target !== null && isPicking && (
        <Box maxWidth="48rem">
          <PagePicker
            id={target.id}
            planHash={target.planHash}
            label={text('rule.page')}
            onPick={(to) => {
              setPicking(false);
              target.onPick(to);
            }}
          />
        </Box>
      )}
    </Flex>
  );
};
