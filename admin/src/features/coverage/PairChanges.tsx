import { Typography } from '@strapi/design-system';
import type { Pair } from '../../../../model/contracts/coverage';
import { ChangedSentences } from '../../core/components/ChangedSentences';
import { Panel } from '../../core/components/Panel';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';

/** The sentences that a translator has to follow: those that have changed in the other language since both said the same. */
export const PairChanges = ({ changes }: Pick<Pair, 'changes'>) => {
  const text = useText();
  const { localeName } = useLabels();
  if (changes === null) return null;
  const { behind, changed, sentences } = changes;
  const languages = { behind: localeName(behind), changed: localeName(changed) };
  return (
    <Panel title={text('pair.changes', languages)}>
      {sentences === null ? (
        <Typography textColor="neutral700">{text('pair.changesUnknown', languages)}</Typography>
      ) : (
        <ChangedSentences locale={changed} sentences={sentences} />
      )}
    </Panel>
  );
};
