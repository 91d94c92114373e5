const decodedBy =
  (decode: (text: string) => string) =>
  (text: string): string => {
    if (!text.includes('%')) return text;
    try {
      return decode(text);
    } catch {
      // a `%` that begins no escape is an ordinary character
      return text;
    }
  };

/** A part of a URL, such as a segment or a fragment, without its escapes: `%E6%9C%8D` -> `服`, `%2F` -> `/`. */
export const decodedPart = decodedBy(decodeURIComponent);

/** The same of a whole path, in which `%2F` and other escapes of characters with a meaning in URLs stay. */
export const decodedUrl = decodedBy(decodeURI);
