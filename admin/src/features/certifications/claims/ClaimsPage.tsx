import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useQueryParams } from '@strapi/strapi/admin';
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
import { useWords } from '../../../core/language/use-words';
import { WORDS } from '../../../../../model/lists/words';
import { useSavedTable } from '../use-saved-table';
import { ClaimsTable } from './ClaimsTable';
import { DayField } from './DayField';
import { complianceApi } from '../../../core/api/compliance-api';

/** A day and a language; without one of them today, and the first language that the reader may see. */
interface AskedClaims {
  asOf?: string;
  locale?: string;
}

const CLAIMS_URL = '/compliance/claims';

const claimsApi = complianceApi.injectEndpoints({
  endpoints: (builder) => ({
    complianceGetClaims: builder.query<ClaimsOnDay, AskedClaims>({
      query: (params) => ({ url: CLAIMS_URL, config: { params } }),
    }),
  }),
});

const { useComplianceGetClaimsQuery } = claimsApi;

/** Claims change with what certifications name and with time, so each view asks anew. */
const useClaims = (asked: AskedClaims) => useComplianceGetClaimsQuery(asked, { refetchOnMountOrArgChange: true });

interface ChooseProps {
  asked: AskedClaims;
  meta: ClaimsOnDay['meta'];
  onChoose: (asked: AskedClaims) => void;
}

/** The day, the language, and what can be done with the answer. */
const Choose = ({ asked, meta: { day, today, locale, locales }, onChoose }: ChooseProps) => {
  const text = useText();
  const words = useWords();
  const save = useSavedTable();
  const { localeName } = useLabels();
  return (
    <Flex data-screen-only gap={4} alignItems="flex-end" wrap="wrap" role="search" aria-label={text('claims.title')}>
      <DayField
        day={day}
        today={today}
        onDay={(asOf) => {
          onChoose({ asOf });
        }}
      />
      <Field.Root name="locale">
        <Field.Label>{words(WORDS.language)}</Field.Label>
        <SingleSelect
          value={locale}
          onChange={(chosen: string | number) => {
            onChoose({ locale: String(chosen) });
          }}
        >
          {locales.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {localeName(each)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Button
        variant="tertiary"
        size="L"
        onClick={() => {
          window.print();
        }}
      >
        {text('claims.print')}
      </Button>
      <Button
        variant="tertiary"
        size="L"
        startIcon={<Download />}
        onClick={() => void save(CLAIMS_URL, { ...asked, locale }, `claims-${day}-${locale}.csv`)}
      >
        {text('ledger.csv')}
      </Button>
    </Flex>
  );
};

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
  const [{ query: address }, setAddress] = useQueryParams<{ day?: string; locale?: string }>();
  const { day, locale } = address;
  const asked = { ...(day && { asOf: day }), ...(locale && { locale }) };
  const query = useClaims(asked);
  return (
    <PageFrame title={text('claims.title')} subtitle={text('claims.subtitle')}>
      <PrintStyle />
      <Loaded query={query}>
        {(claims) => (
          <Panel>
            <Stack gap={4}>
              <Choose
                asked={asked}
                meta={claims.meta}
                onChoose={(chosen) => {
                  setAddress({
                    ...(chosen.asOf && { day: chosen.asOf }),
                    ...(chosen.locale && { locale: chosen.locale }),
                  });
                }}
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
