import { Typography } from '@strapi/design-system';
import type { DecidedRequest } from '../../../../model/contracts/document-requests';
import { absoluteUrl } from '../../core/api/send-body';
import { MailView } from '../../core/components/MailView';
import { Stack } from '../../core/components/Stack';
import { useText } from '../../core/language/use-text';

/** The answer to a request: as it was sent, or as a person has to send it. */
export const Answered = ({ decided, language }: { decided: DecidedRequest; language: string }) => {
  const text = useText();
  const { mail, url, isSent } = decided;
  const opening = url === null ? mail.text : mail.text.replace(url, () => absoluteUrl(url));
  return (
    <Stack gap={4}>
      <Typography>{text(isSent ? 'requests.mailed' : 'requests.notMailed', { address: mail.to })}</Typography>
      {url !== null && !isSent && <Typography>{text('requests.once')}</Typography>}
      <MailView
        languages={[language]}
        language={language}
        onLanguage={() => undefined}
        mail={{ subject: mail.subject, text: opening }}
        to={mail.to}
        isSecond={isSent}
      />
    </Stack>
  );
};
