import { Flex, Typography } from '@strapi/design-system';
import { PageLink } from '../../core/components/PageLink';
import type { EntrySource } from '../../../../model/contracts/entry-sources';
import { useInstant } from '../../core/language/use-instant';
import { useText } from '../../core/language/use-text';
import { BASE } from '../../core/plugin-id';
import { useRights } from '../../core/use-rights';

const Run = ({ run: { id, startedOn } }: { run: NonNullable<EntrySource['run']> }) => {
  const text = useText();
  const instant = useInstant();
  const { read } = useRights();
  const name = text('runName.import', { id });
  return (
    <Typography variant="pi" textColor="neutral600">
      {read ? <PageLink to={`${BASE}/runs/${id}`}>{name}</PageLink> : name}
      {startedOn !== null && ` · ${instant(startedOn)}`}
    </Typography>
  );
};

/** The file of an entry, its site, and the run that wrote the entry last. */
export const SourcePlace = ({ source: { path, site, run, files } }: { source: EntrySource }) => {
  const text = useText();
  const lines = files.find((file) => file.path === path)?.text?.split(/\r\n?|\n/).length;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="bold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {path}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {lines === undefined
          ? text('source.site', { site })
          : text('source.siteAndLines', { site, lines: text('source.lines', { count: lines }) })}
      </Typography>
      {run !== null && <Run run={run} />}
    </Flex>
  );
};
