interface Keyed {
  key: string;
  type: string;
  locale: string;
}

/** The key of an entry without its type and its language, which stand beside it. */
export const bareKey = ({ type, key, locale }: Keyed): string => {
  const bare = key.startsWith(`${type} `) ? key.slice(type.length + 1) : key;
  const last = ` ${locale}`;
  return locale !== '' && bare.endsWith(last) ? bare.slice(0, -last.length) : bare;
};
