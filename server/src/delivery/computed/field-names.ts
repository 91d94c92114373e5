/** Every spelling of `fields` as names: `title,path`, a list, a list of such texts. What is no text stays as it is. */
export const fieldNames = (fields: unknown): unknown[] =>
  [fields]
    .flat()
    .flatMap((name: unknown) => (typeof name === 'string' ? name.split(',').map((each) => each.trim()) : [name]));
