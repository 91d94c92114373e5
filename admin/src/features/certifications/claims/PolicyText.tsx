import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { PolicyOnDay } from '../../../../../model/contracts/policies-on-day';
import { ChangedSentences } from '../../../core/components/ChangedSentences';
import { Empty } from '../../../core/components/Empty';
import { Facts } from '../../../core/components/Facts';
import { Notice } from '../../../core/components/Notice';
import { Stack } from '../../../core/components/Stack';
import { useDay } from '../../../core/language/use-day';
import { useInstant } from '../../../core/language/use-instant';
import { useLabels } from '../../../core/language/use-labels';
import { useText } from '../../../core/language/use-text';

const Body = styled.div`
  padding: 1.6rem;
  font-size: 1.4rem;
  line-height: 1.6;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral100};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Differs = ({ data: { now, sentences }, meta: { locale } }: PolicyOnDay) => {
  const text = useText();
  const day = useDay();
  return (
    <Box tag="section">
      <Stack gap={2}>
        <Typography tag="h3" variant="delta">
          {text('policies.differs')}
        </Typography>
        {now === null && <Typography>{text('policies.noneToday')}</Typography>}
        {now?.effectiveFrom && (
          <Typography textColor="neutral600">
            {text('versions.against.day', { day: day(now.effectiveFrom) })}
          </Typography>
        )}
        {now !== null && sentences === null && <Typography>{text('versions.tooLong')}</Typography>}
        {sentences !== null && <ChangedSentences locale={locale} sentences={sentences} />}
      </Stack>
    </Box>
  );
};

/** The text that readers were told, which version it was, how long it was in force, and what differs today. */
export const PolicyText = ({ path, policy }: { path: string | null; policy: PolicyOnDay }) => {
  const text = useText();
  const day = useDay();
  const instant = useInstant();
  const { fieldName, localeName } = useLabels();
  const { data, meta } = policy;
  const { then, until } = data;
  const language = localeName(meta.locale);
  const damaged = meta.damaged && <Notice look="danger" title={text('ledger.damaged')} />;
  if (then === null)
    return (
      <>
        {damaged}
        <Empty>{text('policies.notKnown', { day: day(meta.day), language })}</Empty>
      </>
    );
  const { key, effectiveFrom, summary, hash, title, body, recordedOn } = then;
  const name = (field: string) => fieldName('page-version', field);
  return (
    <>
      {damaged}
      {!meta.isRecorded && (
        <Notice look="info" title={text('policies.recordedLater', { recordedOn: instant(recordedOn) })} />
      )}
      <Typography role="status" textColor="neutral800">
        {text('policies.told', { day: day(meta.day), language, key })}
      </Typography>
      <Facts
        facts={[
          ...(path === null ? [] : [[name('page'), path] as const]),
          [name('effectiveFrom'), effectiveFrom === null ? text('versions.oldest') : day(effectiveFrom)],
          [text('policies.replaced'), until === null ? text('policies.notReplaced') : day(until)],
          [text('policies.recorded'), instant(recordedOn)],
          [text('policies.hash'), <code key="hash">{hash}</code>],
          ...(summary === null || summary === ''
            ? []
            : [
                [
                  name('summary'),
                  <span key="summary" lang={meta.locale}>
                    {summary}
                  </span>,
                ] as const,
              ]),
        ]}
      />
      <Box tag="section">
        <Stack gap={2}>
          <Typography tag="h2" variant="beta" lang={meta.locale}>
            {title}
          </Typography>
          {body === '' ? <Typography>{text('policies.emptyText')}</Typography> : <Body lang={meta.locale}>{body}</Body>}
        </Stack>
      </Box>
      {meta.day !== meta.today && <Differs {...policy} />}
    </>
  );
};
