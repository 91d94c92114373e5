import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import type { LedgerHistoryEntry } from '../../../../../model/contracts/certifications/ledger-history';
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
import { useSavedTable } from '../use-saved-table';
import { ledgerUrl, useLedger, type AskedLedger } from './ledger-api';
import { LedgerLine } from './LedgerLine';
import { ToldSince } from './ToldSince';

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
  const { locale } = asked;
  const text = useText();
  const save = useSavedTable();
  return (
    <Button
      variant="tertiary"
      startIcon={<Download />}
      onClick={() => void save(ledgerUrl(asked), { locale }, `ledger-${asked.documentId}-${locale}.csv`)}
    >
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
      {({ data, meta: { damaged, pagination, told } }) => (
        <Stack gap={5}>
          <ToldSince told={told} />
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
