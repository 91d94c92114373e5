import { Button, Typography } from '@strapi/design-system';
import { Duplicate, Mail } from '@strapi/icons';
import { useState } from 'react';
import type { LinkMail, MailLanguage, SentLink } from '../../../../../model/contracts/evidence';
import { keysOf } from '../../../../../model/typed-keys';
import { absoluteUrl } from '../../../core/api/send-body';
import { useCopy } from '../../../core/components/CopyText';
import { ErrorNotice } from '../../../core/components/ErrorNotice';
import { MailView } from '../../../core/components/MailView';
import { Stack } from '../../../core/components/Stack';
import { useInstant } from '../../../core/language/use-instant';
import { usePanelLanguage } from '../../../core/language/use-panel-language';
import { useText } from '../../../core/language/use-text';
import { useComplianceMailLinkMutation } from '../evidence-api';

/** The mail in a language. `address`: that of the link, which opens everywhere. */
const mailOf = ({ mails, url }: SentLink, language: MailLanguage, address: string): LinkMail => {
  const { subject, text } = mails[language];
  return { subject, text: text.replace(url, () => address) };
};

const LANGUAGES: Record<MailLanguage, true> = { en: true, 'zh-Hans': true };

/** The mail that hands a new link to its recipient: to read, to copy, to open in a mail program, or to send. */
export const ReadyMail = ({ documentId, sent }: { documentId: string; sent: SentLink }) => {
  const text = useText();
  const instant = useInstant();
  const panelLanguage = usePanelLanguage();
  const copy = useCopy();
  const [language, setLanguage] = useState<MailLanguage>(panelLanguage === 'zh-Hans' ? 'zh-Hans' : 'en');
  const [send, { isLoading, isSuccess, error }] = useComplianceMailLinkMutation();
  const { link, url, address, canMail } = sent;
  const mailTo = canMail ? address : null;
  const opening = absoluteUrl(url);
  return (
    <Stack gap={4}>
      <Typography>{text('evidence.once', { on: instant(link.expiresOn) })}</Typography>
      <MailView
        languages={keysOf(LANGUAGES)}
        language={language}
        onLanguage={setLanguage}
        mail={mailOf(sent, language, opening)}
        to={address}
        isSecond={mailTo !== null}
        first={
          mailTo !== null && (
            <Button
              startIcon={<Mail />}
              loading={isLoading}
              disabled={isSuccess}
              onClick={() => void send({ documentId, link: link.id, language })}
            >
              {isSuccess ? text('mail.sent') : text('mail.sendTo', { address: mailTo })}
            </Button>
          )
        }
        last={
          <Button variant="tertiary" startIcon={<Duplicate />} onClick={() => void copy(opening)}>
            {text('evidence.copy')}
          </Button>
        }
      />
      {error !== undefined && <ErrorNotice title={text('mail.notSent')} error={error} />}
    </Stack>
  );
};
