import { Typography } from '@strapi/design-system';
import { openCertification, type EditViewProps } from '../../../core/beside-form/open-entry';
import { MoreButton } from '../../../core/beside-form/MoreButton';
import { SideLoaded } from '../../../core/beside-form/SideLoaded';
import { useText } from '../../../core/language/use-text';
import { useLedger, type AskedLedger } from './ledger-api';
import { LedgerEntries } from './LedgerEntries';
import { LedgerLine } from './LedgerLine';
import { ToldSince } from './ToldSince';

/** As many as show what happened last. */
const NEWEST = { page: 1, pageSize: 2 };

const Newest = ({ asked }: { asked: AskedLedger }) => {
  const text = useText();
  const query = useLedger({ ...asked, ...NEWEST });
  return (
    <SideLoaded
      query={query}
      unreadable={text('ledger.unreadable')}
      none={text('ledger.none')}
      isNone={({ data }) => data.length === 0}
    >
      {({ data, meta }) => (
        <>
          <ToldSince told={meta.told} />
          {meta.damaged && <Typography textColor="danger600">{text('ledger.damaged')}</Typography>}
          {data.map((entry) => (
            <LedgerLine key={entry.position} entry={entry} />
          ))}
          <MoreButton label={text('ledger.open', { count: meta.pagination.total })} title={text('ledger.title')}>
            <LedgerEntries asked={asked} />
          </MoreButton>
        </>
      )}
    </SideLoaded>
  );
};

/** Beside the form of a certification: what readers were told of it, from when on. */
export const LedgerPanel = (props: EditViewProps) => {
  const text = useText();
  const asked = openCertification(props);
  return asked && { title: text('ledger.title'), content: <Newest asked={asked} /> };
};
