import { Flex, Typography } from '@strapi/design-system';
import type { PlanItemDetail, Verdict } from '../../../../core/api/plan';
import { Mark, type Tone } from '../../../../core/components/Mark';
import { Stack } from '../../../../core/components/Stack';
import { useValueWords } from '../../../../core/forms/inputs/use-value-words';
import { useLabels } from '../../../../core/language/use-labels';
import { useText } from '../../../../core/language/use-text';
import { DiffView } from '../../../../core/diff/DiffView';

const TONE: Record<Verdict, Tone> = { take: 'change', same: 'still', conflict: 'ask', keep: 'still' };

/** Field by field, what the entry holds and what the source makes of it. */
export const Changes = ({ item: { type, changes } }: { item: PlanItemDetail }) => {
  const text = useText();
  const { fieldName } = useLabels();
  const wordsOf = useValueWords();
  return (
    <Stack>
      {changes.map(({ field, stored, source, verdict }) => (
        <Stack key={field} gap={2}>
          <Flex gap={2}>
            <Typography tag="h3" variant="delta">
              {fieldName(type, field)}
            </Typography>
            <Mark tone={TONE[verdict]}>{text(`verdict.${verdict}`)}</Mark>
          </Flex>
          <DiffView
            label={text('diff.label', { field: fieldName(type, field) })}
            before={wordsOf(type, field, stored)}
            after={wordsOf(type, field, source)}
          />
        </Stack>
      ))}
    </Stack>
  );
};
