/** The longest text of a recipient of a link. */
const LONGEST = 255;

/** A person as the recipient of a link: `Ada Lin <ada@example.com>`, or the address where a name could be taken for another one. */
export const recipientOf = ({ name, email }: { name: string; email: string }): string => {
  const written = `${name} <${email}>`;
  return /[<>@,;]/.test(name) || written.length > LONGEST ? email : written;
};
