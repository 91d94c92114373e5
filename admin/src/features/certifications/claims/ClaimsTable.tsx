import { Box, Flex, Typography } from '@strapi/design-system';
import { WORDS } from '../../../../../model/lists/words';
import type { ClaimOnDay, ClaimsOnDay } from '../../../../../model/contracts/certifications/claims-on-day';
import { EntryLink } from '../../../core/components/EntryLink';
import { Mark } from '../../../core/components/Mark';
import { FieldList } from '../../../core/diff/FieldList';
import { useValueWords } from '../../../core/forms/inputs/use-value-words';
import { useDay } from '../../../core/language/use-day';
import { useLabels } from '../../../core/language/use-labels';
import { useText } from '../../../core/language/use-text';
import { useWords } from '../../../core/language/use-words';
import { PagedTable, type Column } from '../../../core/lists/PagedTable';
import { StatusMark } from '../status/StatusMark';

const TYPE = 'certification';
/** They stand in columns of their own, or say nothing to readers. */
const ELSEWHERE = ['name', 'key', 'certificationStatus'];

/** A table keeps its cells on one line. */
const WRAPPED = { whiteSpace: 'normal', overflowWrap: 'anywhere' } as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A statement in words, and a day as the reader writes it. */
const useStatement = (): ((field: string, said: string | undefined) => string) => {
  const day = useDay();
  const wordsOf = useValueWords();
  return (field, said = '') => (DAY.test(said) ? day(said) : wordsOf(TYPE, field, said));
};

const Differs = ({ claim: { then, now, differs } }: { claim: ClaimOnDay }) => {
  const text = useText();
  const { fieldName } = useLabels();
  const statement = useStatement();
  if (then === null) return <Mark tone="change">{text('claims.new')}</Mark>;
  if (now === null) return <Mark tone="bad">{text('claims.gone')}</Mark>;
  const isOther = then.status !== now.status;
  if (differs.length === 0 && !isOther) return <Typography textColor="neutral600">{text('claims.same')}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} minWidth="16rem" style={WRAPPED}>
      <Mark tone="ask">{text('claims.differs')}</Mark>
      {isOther && now.status !== null && <StatusMark status={now.status} />}
      <Box tag="dl">
        {differs.map((field) => (
          <Box key={field} paddingBottom={2}>
            <Typography tag="dt" variant="sigma" textColor="neutral600">
              {fieldName(TYPE, field)}
            </Typography>
            <Typography tag="dd" textColor="neutral800">
              {statement(field, now.statements[field]) || text('claims.nothing')}
            </Typography>
          </Box>
        ))}
      </Box>
    </Flex>
  );
};

/** A certification a row: what readers were told that day, and what they are told today. */
export const ClaimsTable = ({ data, meta: { day: asked, locale } }: ClaimsOnDay) => {
  const text = useText();
  const words = useWords();
  const day = useDay();
  const columns: Column<ClaimOnDay>[] = [
    {
      name: words(WORDS.certification),
      cell: ({ documentId, name, isGone, damaged }) => (
        <Flex direction="column" alignItems="flex-start" gap={1} style={WRAPPED}>
          {isGone ? (
            <Typography fontWeight="bold">{name}</Typography>
          ) : (
            <EntryLink type={TYPE} documentId={documentId} locale={locale}>
              {name}
            </EntryLink>
          )}
          {damaged && <Typography textColor="danger600">{text('ledger.damaged')}</Typography>}
        </Flex>
      ),
    },
    {
      name: text('claims.then', { day: day(asked) }),
      cell: ({ then }) =>
        then === null ? (
          <Typography textColor="neutral600">{text('claims.notTold')}</Typography>
        ) : (
          <Flex direction="column" alignItems="flex-start" gap={2} minWidth="18rem" style={WRAPPED}>
            {then.status !== null && <StatusMark status={then.status} />}
            <FieldList
              type={TYPE}
              fields={Object.fromEntries(
                Object.entries(then.statements)
                  .filter(([field]) => !ELSEWHERE.includes(field))
                  .map(([field, said]) => [field, DAY.test(said) ? day(said) : said]),
              )}
            />
          </Flex>
        ),
    },
    { name: text('claims.today'), cell: (claim) => <Differs claim={claim} /> },
  ];
  return (
    <PagedTable label={text('claims.title')} rows={data} columns={columns} keyOf={({ documentId }) => documentId} />
  );
};
