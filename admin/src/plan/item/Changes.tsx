import { Flex, Typography } from '@strapi/design-system';
import type { PlanItemDetail, Verdict } from '../../api/plan';
import { Mark, type Tone } from '../../components/Mark';
import { Stack } from '../../components/Stack';
import { useValueWords } from '../../forms/inputs/use-value-words';
import { useLabels } from '../../language/use-labels';
import { useText } from '../../language/use-text';
import { DiffView } from '../../diff/DiffView';

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
