/** The mark of an include, as a template leaves it for the construct `include`: the path names a file of the source. */
export const includeMark = (path: string): string => `[!INCLUDE [](${path.replace(/[%()<>\s]/g, encoded)})]`;

const encoded = (sign: string): string => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;
