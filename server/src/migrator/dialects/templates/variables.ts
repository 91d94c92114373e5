/** What templates print, by its name in the template. */
export type Variables = Readonly<Record<string, string>>;

/** The value of a name; undefined where it has none. Pages write any name, also `constructor`, which every object has. */
export const variableOf = (variables: Variables, name: string): string | undefined =>
  Object.hasOwn(variables, name) ? variables[name] : undefined;
