/**
 * Markdown text without the escapes that change nothing: the library escapes every sign that could mean something
 * somewhere. No reference definition ever stands in these pages, so brackets mean nothing unless a target follows.
 */
export const fewEscapes = (escaped: string): string => {
  if (!escaped.includes('\\')) return escaped;
  const tildes = escaped.split('~').length - 1;
  return (
    escaped
      // snake_case
      .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_')
      // R&D
      .replace(/\\&(?![#A-Za-z0-9]{1,40};)/g, '&')
      // 5 * 3
      .replace(/(?<=\S )\\\*(?= )/g, '*')
      // see [1] there
      .replace(/(?<=[^\n\\])\\\[([^[\]\\\n]{1,200})\](?=[^([:])/g, '[$1]')
      // 10~20
      .replace(/(?<=[\p{L}\p{N}])\\~(?=[\p{L}\p{N}])/gu, tildes === 1 ? '~' : '\\~')
  );
};
