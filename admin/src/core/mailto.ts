export interface MailText {
  subject: string;
  text: string;
}

/** Opens the reader's mail program with a mail. Mail programs take line ends as CR and LF. */
export const mailtoOf = (to: string | null, { subject, text }: MailText): string => {
  const body = text.replace(/\n/g, '\r\n');
  return `mailto:${encodeURIComponent(to ?? '')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
};
