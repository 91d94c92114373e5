import { Typography } from '@strapi/design-system';
import { WORDS } from '../../../../model/lists/words';
import { PageLink } from '../../core/components/PageLink';
import type { StagedImport, StagedState } from '../../core/api/staging';
import { Mark, type Tone } from '../../core/components/Mark';
import { PagedTable, type Column } from '../../core/lists/PagedTable';
import { Panel } from '../../core/components/Panel';
import { useInstant } from '../../core/language/use-instant';
import { useText } from '../../core/language/use-text';
import { useWords } from '../../core/language/use-words';
import { sourceName } from './source-name';
import { useComplianceGetStagedImportsQuery } from './staging-api';
import { BASE } from '../../core/plugin-id';

const TONE: Record<StagedState, Tone> = {
  staged: 'still',
  planning: 'change',
  planned: 'ask',
  failed: 'bad',
  applied: 'good',
};

const useColumns = (): Column<StagedImport>[] => {
  const text = useText();
  const words = useWords();
  const instant = useInstant();
  return [
    {
      name: words(WORDS.source),
      cell: ({ id, source }) => <PageLink to={`${BASE}/imports/${id}`}>{sourceName(source)}</PageLink>,
    },
    { name: words(WORDS.state), cell: ({ state }) => <Mark tone={TONE[state]}>{text(`stagedState.${state}`)}</Mark> },
    { name: words(WORDS.site), cell: ({ site }) => <Typography>{site}</Typography> },
    { name: text('staged.on'), cell: ({ stagedOn }) => <Typography>{instant(stagedOn)}</Typography> },
    { name: text('staged.until'), cell: ({ expiresOn }) => <Typography>{instant(expiresOn)}</Typography> },
  ];
};

/** Imports that the reader has begun and not applied; nothing when there are none. */
export const StagedList = () => {
  const text = useText();
  const columns = useColumns();
  const { data = [] } = useComplianceGetStagedImportsQuery(undefined, { refetchOnMountOrArgChange: true });
  const open = data.filter(({ state }) => state !== 'applied');
  if (open.length === 0) return null;
  return (
    <Panel title={text('staged.list')} description={text('staged.listHint')}>
      <PagedTable label={text('staged.list')} rows={open} columns={columns} keyOf={({ id }) => id} />
    </Panel>
  );
};
