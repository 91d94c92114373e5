import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { LedgerHistoryEntry } from '../../../../../model/contracts/certifications/ledger-history';
import { saveFile } from '../../../core/api/save-file';
import { Details } from '../../../core/components/Details';
import { Loaded } from '../../../core/components/Loaded';
import { Notice } from '../../../core/components/Notice';
import { Stack } from '../../../core/components/Stack';
import { DiffView } from '../../../core/diff/DiffView';
import { FieldList } from '../../../core/diff/FieldList';
import { useValueWords } from '../../../core/forms/inputs/use-value-words';
import { useLabels } from '../../../core/language/use-labels';
import { useText } from '../../../core/language/use-text';
import { FieldQuotes } from '../../entry-sources';
import { ledgerUrl, useLedger, type AskedLedger } from './ledger-api';
import { LedgerLine } from './LedgerLine';

const TYPE = 'certification';
const PAGE_SIZE = 10;

const Changes = ({ entry: { effect, changes } }: { entry: LedgerHistoryEntry }) => {
  const text = useText();
  const { fieldName } = useLabels();
  const wordsOf = useValueWords();
  if (effect === 'published')
    return <FieldList type={TYPE} fields={Object.fromEntries(changes.map(({ field, after }) => [field, after]))} />;
  if (effect !== 'changed') return null;
  return changes.map(({ field, before, after }) => (
    <Stack key={field} gap={1}>
      <Typography tag="h4" variant="sigma" textColor="neutral600">
        {fieldName(TYPE, field)}
      </Typography>
      <DiffView
        label={text('diff.label', { field: fieldName(TYPE, field) })}
        before={wordsOf(TYPE, field, before)}
        after={wordsOf(TYPE, field, after)}
      />
    </Stack>
  ));
};

const Quotes = ({ entry: { changes } }: { entry: LedgerHistoryEntry }) => {
  const text = useText();
  const quoted = changes.flatMap(({ field, quotes }) => quotes.map((quote) => ({ field, quote })));
  if (quoted.length === 0) return null;
  return (
    <Details
      summary={<Typography textColor="neutral800">{text('source.quotes', { count: quoted.length })}</Typography>}
    >
      <Box paddingTop={2}>
        <FieldQuotes type={TYPE} fields={quoted} />
      </Box>
    </Details>
  );
};

/** Saves all of the ledger of a certification in one language as a table. */
const SaveButton = ({ asked }: { asked: AskedLedger }) => {
  const text = useText();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const save = async () => {
    try {
      const params = { locale: asked.locale, format: 'csv' };
      const { data } = await get(ledgerUrl(asked), { params, responseType: 'blob' });
      saveFile(data, `ledger-${asked.documentId}-${asked.locale}.csv`);
    } catch (error) {
      const message = error instanceof Error && error.message !== '' ? error.message : text('common.noAnswer');
      toggleNotification({ type: 'danger', message });
    }
  };
  return (
    <Button variant="tertiary" startIcon={<Download />} onClick={() => void save()}>
      {text('ledger.csv')}
    </Button>
  );
};

/** The ledger of a certification, the newest entry first: what readers were told, since when, and by whom. */
export const LedgerEntries = ({ asked }: { asked: AskedLedger }) => {
  const text = useText();
  const [page, setPage] = useState(1);
  const query = useLedger({ ...asked, page, pageSize: PAGE_SIZE });
  const turn = (by: number) => () => {
    setPage((now) => now + by);
  };
  return (
    <Loaded query={query}>
      {({ data, meta: { damaged, pagination } }) => (
        <Stack gap={5}>
          <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
            <Typography textColor="neutral600">{text('ledger.hint')}</Typography>
            <SaveButton asked={asked} />
          </Flex>
          {damaged && <Notice look="danger" title={text('ledger.damaged')} />}
          <Box tag="ol" aria-label={text('ledger.title')}>
            {data.map((entry) => (
              <Box key={entry.position} tag="li" paddingBottom={5}>
                <Stack gap={3}>
                  <LedgerLine entry={entry} />
                  <Changes entry={entry} />
                  <Quotes entry={entry} />
                </Stack>
              </Box>
            ))}
          </Box>
          {pagination.pageCount > 1 && (
            <Flex gap={2} justifyContent="center">
              <Button variant="tertiary" disabled={page <= 1} onClick={turn(-1)}>
                {text('ledger.newer')}
              </Button>
              <Button variant="tertiary" disabled={page >= pagination.pageCount} onClick={turn(1)}>
                {text('ledger.older')}
              </Button>
            </Flex>
          )}
        </Stack>
      )}
    </Loaded>
  );
};
