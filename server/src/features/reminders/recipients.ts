import type { PanelPerson } from '../../adapters/strapi/reminders/panel-people';
import { isEmailAddress } from '../../../../model/email-address';

/** The languages of e-mails: those of the plugin's panel. */
export type MailLanguage = 'en' | 'zh-Hans';

export interface Recipient {
  /** In lower case. */
  email: string;
  language: MailLanguage;
  isOwner: boolean;
}

const ownerAddress = (owner: string, people: readonly PanelPerson[]): string | null => {
  const written = owner.trim().toLowerCase();
  if (isEmailAddress(written)) return written;
  const [person, ...others] = people.filter(({ isActive, name }) => isActive && name.toLowerCase() === written);
  // of two people of one name, nobody knows which
  return person === undefined || others.length > 0 ? null : person.email;
};

/**
 * Who is reminded: the owner, who is an e-mail address or the name of one user of the panel; without one that can be
 * reached, the listed addresses. Nobody writes to users who are blocked or inactive.
 */
export const recipientsOf = (
  owner: string | null,
  people: readonly PanelPerson[],
  listed: readonly string[],
): Recipient[] => {
  const byEmail = new Map(people.map((person) => [person.email, person]));
  const reachable = (address: string, isOwner: boolean): Recipient[] => {
    const email = address.toLowerCase();
    const person = byEmail.get(email);
    if (person?.isActive === false) return [];
    return [{ email, language: person?.language?.startsWith('zh') === true ? 'zh-Hans' : 'en', isOwner }];
  };
  const address = owner === null ? null : ownerAddress(owner, people);
  const owners = address === null ? [] : reachable(address, true);
  if (owners.length > 0) return owners;
  return [...new Map(listed.flatMap((each) => reachable(each, false)).map((each) => [each.email, each])).values()];
};
