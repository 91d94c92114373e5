import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { EntryLink } from '../../core/components/EntryLink';
import { Panel } from '../../core/components/Panel';
import { useDay } from '../../core/language/use-day';
import { useText } from '../../core/language/use-text';
import { More } from './More';
import type { EndingCertification, Overview } from '../../../../model/contracts/overview';

const byMonth = (ending: readonly EndingCertification[]): [month: string, EndingCertification[]][] => {
  const months = new Map<string, EndingCertification[]>();
  for (const each of ending) months.set(each.on.slice(0, 7), [...(months.get(each.on.slice(0, 7)) ?? []), each]);
  return [...months];
};

/** Certificates and versions that end within twelve months, month by month. */
export const Ending = ({ certifications: { ending } }: Overview) => {
  const text = useText();
  const day = useDay();
  const { formatDate } = useIntl();
  const { total, first } = ending;
  if (total === 0) return null;
  return (
    <Panel title={text('overview.ending', { count: total })}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {byMonth(first).map(([month, certifications]) => (
          <Box key={month} tag="li">
            <Typography variant="sigma" textColor="neutral600">
              {formatDate(`${month}-01T00:00:00Z`, { year: 'numeric', month: 'long', timeZone: 'UTC' })}
            </Typography>
            <Flex tag="ul" gap={2} wrap="wrap">
              {certifications.map(({ documentId, locale, name, on }) => (
                <Flex key={documentId} tag="li" gap={2} paddingRight={4} wrap="wrap">
                  <EntryLink type="certification" documentId={documentId} locale={locale}>
                    {name === '' ? documentId : name}
                  </EntryLink>
                  <Typography textColor="neutral600">{day(on)}</Typography>
                </Flex>
              ))}
            </Flex>
          </Box>
        ))}
      </Flex>
      <More total={total} shown={first.length} />
    </Panel>
  );
};
