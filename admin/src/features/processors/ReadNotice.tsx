import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Mail } from '@strapi/icons';
import { useState } from 'react';
import type { ProcessorNotice } from '../../../../model/contracts/processor-notice';
import { EntryLink } from '../../core/components/EntryLink';
import { ErrorNotice } from '../../core/components/ErrorNotice';
import { MailView } from '../../core/components/MailView';
import { Stack } from '../../core/components/Stack';
import { useText } from '../../core/language/use-text';
import { useComplianceMailNoticeMutation, useComplianceMakeNoticePageMutation } from './notices-api';

interface ReadNoticeProps {
  documentId: string;
  /** Shown first, if the notice has it. */
  language: string | null;
  notice: ProcessorNotice;
}

/** A notice in each language: to become a page, to copy, or to send after it was read. */
export const ReadNotice = ({ documentId, language, notice }: ReadNoticeProps) => {
  const text = useText();
  const { mails, hash, canMail } = notice;
  const [locale, setLocale] = useState((mails.find((each) => each.locale === language) ?? mails[0])?.locale ?? '');
  const [to, setTo] = useState('');
  const [makePage, page] = useComplianceMakeNoticePageMutation();
  const [send, sent] = useComplianceMailNoticeMutation();
  const mail = mails.find((each) => each.locale === locale);
  if (mail === undefined) return null;
  return (
    <Stack gap={4}>
      <Typography>{text('notice.hint')}</Typography>
      {canMail && (
        <Field.Root name="to" hint={text('notice.toHint')}>
          <Field.Label>{text('notice.to')}</Field.Label>
          <TextInput
            type="email"
            value={to}
            onChange={({ target }: { target: HTMLInputElement }) => {
              setTo(target.value);
              sent.reset();
            }}
          />
          <Field.Hint />
        </Field.Root>
      )}
      <MailView
        languages={mails.map((each) => each.locale)}
        language={locale}
        onLanguage={(chosen) => {
          setLocale(chosen);
          sent.reset();
        }}
        mail={mail}
        to={null}
        isSecond
        first={
          <>
            <Button loading={page.isLoading} disabled={page.isSuccess} onClick={() => void makePage(documentId)}>
              {text('notice.makePage')}
            </Button>
            {canMail && to.trim() !== '' && (
              <Button
                startIcon={<Mail />}
                loading={sent.isLoading}
                disabled={sent.isSuccess}
                onClick={() => void send({ documentId, to, locale, hash })}
              >
                {sent.isSuccess ? text('mail.sent') : text('mail.sendTo', { address: to.trim() })}
              </Button>
            )}
          </>
        }
      />
      {page.data !== undefined && (
        // a link as wide as the dialog makes it scroll sideways, and the bar for it covers the link
        <Flex>
          <EntryLink type="page" documentId={page.data.documentId} locale={page.data.locale}>
            {text('notice.openPage')}
          </EntryLink>
        </Flex>
      )}
      {page.error !== undefined && <ErrorNotice title={text('notice.noPage')} error={page.error} />}
      {sent.error !== undefined && <ErrorNotice title={text('mail.notSent')} error={sent.error} />}
    </Stack>
  );
};
