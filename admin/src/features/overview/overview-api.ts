import { useEffect, useState } from 'react';
import { dataOf } from '../../core/api/answer';
import { complianceApi } from '../../core/api/compliance-api';
import { usePanelLanguage } from '../../core/language/use-panel-language';
import type { Overview } from '../../../../model/contracts/overview';

const overviewApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetOverview: builder.query<Overview, { language: string }>({
      query: ({ language }) => ({ url: '/compliance/overview', config: { params: { language } } }),
      transformResponse: dataOf<Overview>,
    }),
  }),
});

const { useComplianceGetOverviewQuery } = overviewApi;

/** The Content Manager, imports and the time change what these say, so each view asks anew. */
const ANEW = { refetchOnMountOrArgChange: true };

const ASK_EVERY_MS = 2_000;

/** The numbers, asked for again until the findings have been counted. */
export const useOverview = () => {
  const [isCounting, setCounting] = useState(false);
  const language = usePanelLanguage();
  const query = useComplianceGetOverviewQuery(
    { language },
    { ...ANEW, pollingInterval: isCounting ? ASK_EVERY_MS : 0 },
  );
  const state = query.data?.openFindings.state;
  useEffect(() => {
    setCounting(state === 'checking');
  }, [state]);
  return query;
};
