import type { LinkMail, MailLanguage, SentLink } from '../../../../../model/contracts/evidence';

/** The mail in a language. `address`: that of the link, which opens everywhere. */
export const mailOf = ({ mails, url }: SentLink, language: MailLanguage, address: string): LinkMail => {
  const { subject, text } = mails[language];
  return { subject, text: text.replace(url, () => address) };
};
