import type { AnswerOf, List } from '../../../../model/lists/list';
import { complianceApi, TAG_TYPES } from '../api/compliance-api';
import { usePanelLanguage } from '../language/use-panel-language';

type Params = Readonly<Record<string, string>>;

const listsApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetList: builder.query<unknown, { at: string; params: Params }>({
      query: ({ at, params }) => ({ url: `/compliance${at}`, config: { params } }),
      // whatever the panel changes, a list that is shown is asked for again
      providesTags: TAG_TYPES.map((type) => ({ type, id: 'LIST' })),
    }),
  }),
});

const { useComplianceGetListQuery } = listsApi;

/**
 * Asks for a list whose address has no parameters, in the reader's language. Each view asks anew, since the Content Manager,
 * imports and the time change what a list says.
 */
export const useList = <Of extends List>({ at }: Of, params: Params) => {
  const language = usePanelLanguage();
  const question = { at, params: { ...params, language } };
  const { data, error, refetch } = useComplianceGetListQuery(question, { refetchOnMountOrArgChange: true });
  // the type of the answer is that of the route of this list
  return { data: data as AnswerOf<Of> | undefined, error, refetch };
};
