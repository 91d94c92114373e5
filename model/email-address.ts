/** As long as an address may be by RFC 5321. */
const LONGEST = 254;

/** Whether a text is one plain e-mail address: nothing in it could name a second recipient or end a header. */
export const isEmailAddress = (text: string): boolean =>
  text.length <= LONGEST &&
  /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+\.[^\s@<>()[\]\\,;:"\p{Cc}]+$/u.test(text);
