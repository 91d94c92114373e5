import { orElse, partial, text } from '../../../model/readers';

/** As long as a name may be that is stored. */
const LONGEST = 255;

const person = partial({
  firstname: orElse(text, ''),
  lastname: orElse(text, ''),
  username: orElse(text, ''),
  email: orElse(text, ''),
});

/** The name of a user of the admin panel, or of the app: a name, else a user name, else an e-mail address. */
export const personName = (user: unknown): string => {
  const { firstname = '', lastname = '', username = '', email = '' } = person(user);
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return ([name, username, email].find(Boolean) ?? '').slice(0, LONGEST);
};
