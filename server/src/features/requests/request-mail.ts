import type { RequestMail } from '../../../../model/contracts/document-requests';
import type { RequestWords } from '../../../../model/languages/requests/words';
import { shownWords } from '../../../../model/languages/shown-words';

type Mails = RequestWords['mails'];
type FactsOf<Kind extends keyof Mails> = Parameters<Mails[Kind]['text']>[0];

/**
 * A mail about a request, in the language of the person. It repeats nothing that the form was filled with: anybody may fill it,
 * with the address of somebody else. Line ends in a title could add a header, so they become spaces.
 */
export const requestMail = <Kind extends keyof Mails>(
  kind: Kind,
  { email: to, language }: { email: string; language: string },
  facts: FactsOf<Kind>,
): RequestMail => {
  const { subject, text } = shownWords(language).requests.mails[kind];
  const title = facts.title.replace(/\s+/gu, ' ').trim();
  // the kind of the facts is that of the words
  const paragraphs = (text as (given: FactsOf<Kind>) => string[])({ ...facts, title });
  return { to, subject: subject(title), text: `${paragraphs.join('\n\n')}\n` };
};
