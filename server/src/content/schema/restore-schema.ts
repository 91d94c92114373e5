type Values = Record<string, unknown>;

interface Attribute extends Values {
  type: string;
  target?: string;
}

interface Index extends Values {
  name: string;
}

/** The part of a type's schema that decides what Strapi stores and how. */
export interface Schema {
  kind: string;
  collectionName: string;
  options?: Values;
  pluginOptions?: Record<string, Values>;
  indexes?: Index[];
  attributes: Record<string, Attribute>;
}

/** A schema as the plugin needs it, and the paths of what was put back, such as `attributes.title.maxLength`. */
interface RestoredSchema {
  schema: Schema;
  restored: string[];
}

interface Restored<Value> {
  value: Value;
  paths: string[];
}

/** Says where an attribute is stored. Where the plugin is silent, Strapi's own choice is meant. */
const STORAGE = ['column', 'columnName', 'useJoinTable', 'joinColumn', 'joinTable', 'morphColumn', 'mappedBy'];

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Restores each part that is shipped by itself; parts that only the app has stay. */
const restoreEach = <Shipped extends Found, Found>(
  shipped: Record<string, Shipped>,
  found: Record<string, Found>,
  path: string,
  restore: (shipped: Shipped, found: Found | undefined, path: string) => Restored<Found>,
): Restored<Record<string, Found>> => {
  const parts = Object.entries(shipped).map(
    ([name, part]) => [name, restore(part, found[name], `${path}.${name}`)] as const,
  );
  return {
    value: { ...found, ...Object.fromEntries(parts.map(([name, { value }]) => [name, value])) },
    paths: parts.flatMap(([, { paths }]) => paths),
  };
};

const restoreValue = (shipped: unknown, found: unknown, path: string): Restored<unknown> => {
  if (isValues(shipped) && isValues(found)) return restoreEach(shipped, found, path, restoreValue);
  // Lists such as those of an enumeration are the plugin's as a whole: it refuses other values anyway.
  return JSON.stringify(shipped) === JSON.stringify(found)
    ? { value: found, paths: [] }
    : { value: shipped, paths: [path] };
};

const restoreAttribute = (shipped: Attribute, found: Attribute | undefined, path: string): Restored<Attribute> => {
  // Of another type, or leading elsewhere, it is another attribute: its options mean nothing for ours.
  if (found?.type !== shipped.type || found.target !== shipped.target) return { value: shipped, paths: [path] };
  const moved = STORAGE.filter((name) => name in found && !(name in shipped));
  const stayed = Object.fromEntries(Object.entries(found).filter(([name]) => !moved.includes(name)));
  const { value, paths } = restoreEach(shipped, stayed, path, restoreValue);
  return { value: { ...value, type: shipped.type }, paths: [...moved.map((name) => `${path}.${name}`), ...paths] };
};

const restoreIndex = (shipped: Index, found: Index | undefined, path: string): Restored<Index> => {
  if (found === undefined) return { value: shipped, paths: [path] };
  const { value, paths } = restoreEach(shipped, found, path, restoreValue);
  return { value: { ...value, name: shipped.name }, paths };
};

/** The defaults of a schema. */
const withDefaults = ({ options, pluginOptions, ...schema }: Schema) => ({
  ...schema,
  options: { draftAndPublish: false, ...options },
  pluginOptions: { ...pluginOptions, i18n: { localized: false, ...pluginOptions?.['i18n'] } },
});

const byName = (indexes: readonly Index[] = []): Record<string, Index> =>
  Object.fromEntries(indexes.map((index) => [index.name, index]));

/**
 * Puts back what an app's copy of a type lacks or changes of what the plugin stores: its attributes, Draft & Publish,
 * localization, table and indexes. What the app added stays: attributes, indexes, and options that the plugin is silent
 * about. The copy stems from the version that the app had when it was saved, so it is no source for the plugin's own.
 */
export const restoreSchema = (shipped: Schema, found: Schema): RestoredSchema => {
  const [wanted, given] = [withDefaults(shipped), withDefaults(found)];
  const settings = (['kind', 'collectionName', 'options', 'pluginOptions'] as const).map(
    (name) => [name, restoreValue(wanted[name], given[name], name)] as const,
  );
  const indexes = restoreEach(byName(wanted.indexes), byName(given.indexes), 'indexes', restoreIndex);
  const attributes = restoreEach(wanted.attributes, given.attributes, 'attributes', restoreAttribute);
  return {
    schema: {
      ...found,
      ...Object.fromEntries(settings.map(([name, { value }]) => [name, value])),
      indexes: Object.values(indexes.value),
      attributes: attributes.value,
    },
    restored: [...settings.flatMap(([, { paths }]) => paths), ...indexes.paths, ...attributes.paths],
  };
};
