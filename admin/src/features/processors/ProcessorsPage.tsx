import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { ProcessorStatus } from '../../../../model/contracts/processors';
import { PROCESSORS_LIST } from '../../../../model/lists/processors';
import { EntryLink, newEntryAddress } from '../../core/components/EntryLink';
import { Mark, type Tone } from '../../core/components/Mark';
import { PageFrame } from '../../core/components/PageFrame';
import { Panel } from '../../core/components/Panel';
import { useDay } from '../../core/language/use-day';
import { useLabels } from '../../core/language/use-labels';
import { useListed } from '../../core/language/use-listed';
import { useRegionName } from '../../core/language/use-region-name';
import { useText } from '../../core/language/use-text';
import { useWords } from '../../core/language/use-words';
import type { Cells } from '../../core/lists/ListRows';
import { ListView } from '../../core/lists/ListView';
import { useList } from '../../core/lists/use-list';
import { useListParams } from '../../core/lists/use-list-params';
import { useRights } from '../../core/use-rights';

/** The meaning of a status for readers. */
const TONES: Record<ProcessorStatus, Tone> = {
  planned: 'change',
  announced: 'ask',
  'in-use': 'good',
  ending: 'ask',
  ended: 'bad',
};

const STATUSES = PROCESSORS_LIST.filters.status.names;

const useCells = (): Cells<typeof PROCESSORS_LIST> => {
  const text = useText();
  const words = useWords();
  const listed = useListed();
  const dayText = useDay();
  const regionName = useRegionName();
  const { valueName, fieldName } = useLabels();
  return {
    processor: ({ documentId, locale, name, organization, isPublished }) => (
      <Flex direction="column" alignItems="flex-start">
        <EntryLink type="processor" documentId={documentId} locale={locale}>
          {name === '' ? documentId : name}
        </EntryLink>
        <Typography variant="pi" textColor="neutral600">
          {[...(organization === null ? [] : [organization]), ...(isPublished ? [] : [text('status.ofDraft')])].join(
            ' · ',
          )}
        </Typography>
      </Flex>
    ),
    role: ({ kind }) => <Typography>{kind === null ? '–' : valueName(kind)}</Typography>,
    countries: ({ countries }) => (
      <Typography>{countries.length === 0 ? '–' : listed(countries, regionName)}</Typography>
    ),
    services: ({ services }) => <Typography>{services.length === 0 ? '–' : listed(services)}</Typography>,
    status: ({ effectiveStatus }) => <Mark tone={TONES[effectiveStatus]}>{words(STATUSES[effectiveStatus])}</Mark>,
    timeline: ({ days }) => (
      <Flex direction="column" alignItems="flex-start" tag="ol">
        {days.map(({ day, on }) => (
          <Typography key={day} tag="li" variant="pi">
            {text('processors.day', { what: fieldName('processor', day), on: dayText(on) })}
          </Typography>
        ))}
      </Flex>
    ),
  };
};

const NewProcessor = () => {
  const text = useText();
  return (
    <LinkButton tag={NavLink} to={newEntryAddress('processor')} startIcon={<Plus />}>
      {text('processors.new')}
    </LinkButton>
  );
};

/** Who processes data. */
export const ProcessorsPage = () => {
  const text = useText();
  const words = useWords();
  const cells = useCells();
  const asked = useListParams(PROCESSORS_LIST);
  const query = useList(PROCESSORS_LIST, asked.params);
  const { addProcessors } = useRights();
  return (
    <PageFrame
      title={words(PROCESSORS_LIST.title)}
      subtitle={text('processors.hint')}
      actions={addProcessors && <NewProcessor />}
    >
      <Panel>
        <ListView
          list={PROCESSORS_LIST}
          asked={asked}
          query={query}
          cells={cells}
          keyOf={({ documentId }) => documentId}
        />
      </Panel>
    </PageFrame>
  );
};
