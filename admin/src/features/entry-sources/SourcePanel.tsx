import { Box, Flex, Typography } from '@strapi/design-system';
import type { EntrySource } from '../../../../model/contracts/entry-sources';
import { MoreButton } from '../../core/beside-form/MoreButton';
import { isUnsavedLanguage, openEntry, type EditViewProps, type OpenEntry } from '../../core/beside-form/open-entry';
import { SideLoaded } from '../../core/beside-form/SideLoaded';
import { Details } from '../../core/components/Details';
import { useLabels } from '../../core/language/use-labels';
import { useText } from '../../core/language/use-text';
import { useListed } from '../../core/language/use-listed';
import { Comparison } from './Comparison';
import { FieldQuotes } from './FieldQuotes';
import { SourcePlace } from './SourcePlace';
import { useEntrySources } from './sources-api';

const Changes = ({ type, source: { fields, adopted } }: { type: string; source: EntrySource }) => {
  const text = useText();
  const listed = useListed();
  const { fieldName } = useLabels();
  const changed = fields.filter((each) => each.changed).map(({ field }) => fieldName(type, field));
  if (changed.length === 0) return <Typography textColor="neutral800">{text('source.unchanged')}</Typography>;
  const names = listed(changed);
  return (
    <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
      {text(adopted ? 'source.differs' : 'source.changed', { fields: names })}
    </Typography>
  );
};

const Summary = ({ type, source }: { type: string; source: EntrySource }) => {
  const text = useText();
  const quoted = source.fields.filter(({ quote }) => quote !== null);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <SourcePlace source={source} />
      <Changes type={type} source={source} />
      {quoted.length > 0 && (
        <Details
          summary={<Typography textColor="neutral800">{text('source.quotes', { count: quoted.length })}</Typography>}
        >
          <Box paddingTop={2}>
            <FieldQuotes type={type} fields={quoted} />
          </Box>
        </Details>
      )}
    </Flex>
  );
};

const Sources = ({ entry }: { entry: OpenEntry }) => {
  const text = useText();
  return (
    <SideLoaded
      query={useEntrySources(entry)}
      unreadable={text('source.unreadable')}
      none={text('source.none')}
      isNone={(sources) => sources.length === 0}
    >
      {(sources) => (
        <>
          {sources.map((source) => (
            <Summary key={source.site} type={entry.type} source={source} />
          ))}
          <MoreButton label={text('source.compare')} title={text('source.compare')}>
            <Comparison entry={entry} />
          </MoreButton>
        </>
      )}
    </SideLoaded>
  );
};

/** Beside the form of each type of ours: where the entry comes from, and what somebody has changed since. */
export const SourcePanel = (props: EditViewProps) => {
  const text = useText();
  const entry = openEntry(props);
  if (entry === null) return null;
  const content = isUnsavedLanguage(props) ? (
    <Typography textColor="neutral600">{text('source.unsaved')}</Typography>
  ) : (
    <Sources entry={entry} />
  );
  return { title: text('source.title'), content };
};
