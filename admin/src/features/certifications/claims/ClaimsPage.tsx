import { Typography } from '@strapi/design-system';
import type { ClaimsOnDay } from '../../../../../model/contracts/certifications/claims-on-day';
import { Empty } from '../../../core/components/Empty';
import { Loaded } from '../../../core/components/Loaded';
import { PageFrame } from '../../../core/components/PageFrame';
import { Panel } from '../../../core/components/Panel';
import { PrintStyle } from '../../../core/components/PrintStyle';
import { Stack } from '../../../core/components/Stack';
import { useDay } from '../../../core/language/use-day';
import { useLabels } from '../../../core/language/use-labels';
import { useText } from '../../../core/language/use-text';
import { useSavedTable } from '../use-saved-table';
import { ClaimsTable } from './ClaimsTable';
import { DayTools, type AskedDay } from './DayTools';
import { useAskedDay } from './use-asked-day';
import { complianceApi } from '../../../core/api/compliance-api';

const CLAIMS_URL = '/compliance/claims';

const claimsApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetClaims: builder.query<ClaimsOnDay, AskedDay>({
      query: (params) => ({ url: CLAIMS_URL, config: { params } }),
    }),
  }),
});

const { useComplianceGetClaimsQuery } = claimsApi;

/** Claims change with what certifications name and with time, so each view asks anew. */
const useClaims = (asked: AskedDay) => useComplianceGetClaimsQuery(asked, { refetchOnMountOrArgChange: true });

const Summary = ({ data, meta }: ClaimsOnDay) => {
  const text = useText();
  const day = useDay();
  const { localeName } = useLabels();
  const told = data.filter(({ then }) => then !== null).length;
  const changed = data.filter(
    ({ then, now, differs }) => then === null || now === null || differs.length > 0 || then.status !== now.status,
  );
  return (
    <Typography role="status" textColor="neutral800">
      {text('claims.summary', {
        ...{ count: told, day: day(meta.day), language: localeName(meta.locale) },
        changed: changed.length,
      })}
    </Typography>
  );
};

/** The claims that readers were told on a day, of all certifications, in one language, and what differs today. */
export const ClaimsPage = () => {
  const text = useText();
  const save = useSavedTable();
  const { asked, choose } = useAskedDay();
  const query = useClaims(asked);
  return (
    <PageFrame title={text('claims.title')} subtitle={text('claims.subtitle')}>
      <PrintStyle />
      <Loaded query={query}>
        {(claims) => (
          <Panel>
            <Stack gap={4}>
              <DayTools
                label={text('claims.title')}
                answered={claims.meta}
                onChoose={choose}
                files={[
                  {
                    name: text('ledger.csv'),
                    onSave: () => {
                      const { day, locale } = claims.meta;
                      void save(CLAIMS_URL, { ...asked, locale }, `claims-${day}-${locale}.csv`);
                    },
                  },
                ]}
              />
              <Summary {...claims} />
              {claims.data.length === 0 ? <Empty>{text('claims.none')}</Empty> : <ClaimsTable {...claims} />}
            </Stack>
          </Panel>
        )}
      </Loaded>
    </PageFrame>
  );
};
