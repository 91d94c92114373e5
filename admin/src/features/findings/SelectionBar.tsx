import { Button, Flex } from '@strapi/design-system';
import type { FINDINGS_LIST } from '../../../../model/lists/findings';
import type { AnswerOf } from '../../../../model/lists/list';
import { useText } from '../../core/language/use-text';
import type { ChosenFindings } from './chosen-findings';
import { DecideSelection } from './DecideSelection';

interface SelectionBarProps {
  answer: AnswerOf<typeof FINDINGS_LIST>;
  chosen: ChosenFindings;
  params: Readonly<Record<string, string>>;
  /** Reasons that were given lately. */
  lately: readonly string[];
}

/** Chooses findings of the list, and decides about them. */
export const SelectionBar = ({ answer: { data, meta }, chosen, params, lately }: SelectionBarProps) => {
  const text = useText();
  const { total } = meta.pagination;
  return (
    <Flex gap={2} wrap="wrap">
      <Button
        size="S"
        variant="tertiary"
        onClick={() => {
          chosen.chooseAll(data.map(({ id }) => id));
        }}
      >
        {text('findings.selectPage')}
      </Button>
      <Button size="S" variant="tertiary" aria-pressed={chosen.isAll} onClick={chosen.chooseMatching}>
        {text('findings.selectMatching', { count: total })}
      </Button>
      <Button size="S" variant="tertiary" disabled={chosen.count === 0} onClick={chosen.clear}>
        {text('findings.unselect')}
      </Button>
      <DecideSelection
        decision={params['state'] === 'accepted' ? 'reopen' : 'accept'}
        chosen={chosen}
        params={params}
        lately={lately}
      />
    </Flex>
  );
};
