import { contentTypes } from '../../../../../content-types';
import en from '../../../../../content-types/labels/en.json';
import zhHans from '../../../../../content-types/labels/zh-Hans.json';
import {
  CHOICES,
  fieldLabel,
  fieldLabelOf,
  isChoice,
  labelsIn,
  typeLabel,
  valueLabel,
} from '../../../../../admin/src/core/labels/labels';

interface Attribute {
  type: string;
  enum?: string[];
}

interface Labels {
  types: Record<string, { name: string; fields: Record<string, string[]> }>;
  values: Record<string, string>;
}

const isShown = ({ schema }: { schema: object }) => {
  const { pluginOptions } = schema as { pluginOptions?: Record<string, { visible?: boolean }> };
  return pluginOptions?.['content-manager']?.visible !== false;
};

const shown = Object.entries(contentTypes)
  .filter(([, definition]) => isShown(definition))
  .map(([type, { schema }]): [string, Record<string, Attribute>] => [type, schema.attributes]);

const LANGUAGES: [string, Labels][] = [
  ['en', en],
  ['zh-Hans', zhHans],
];

const cartesian = shown.flatMap(([type, attributes]) =>
  LANGUAGES.map(([language, labels]): [string, string, Record<string, Attribute>, Labels] => [
    type,
    language,
    attributes,
    labels,
  ]),
);

describe('the labels of the content types', () => {
  it('are there for the types that people edit, and for no others', () => {
    expect(shown.length).toBe(9);
    for (const [, { types }] of LANGUAGES)
      expect(Object.keys(types).sort()).toEqual(shown.map(([type]) => type).sort());
  });

  it.each(cartesian)('of %s in %s name and explain every field', (type, _, attributes, { types }) => {
    const fields = types[type]?.fields ?? {};
    expect(Object.keys(fields)).toEqual(Object.keys(attributes));
    for (const texts of Object.values(fields)) {
      expect(texts).toHaveLength(2);
      expect(texts.every((text) => text.trim() !== '')).toBe(true);
    }
  });

  it('name every value of an enumeration, and no value that does not occur', () => {
    const values = shown.flatMap(([, attributes]) =>
      Object.values(attributes).flatMap((attribute) => attribute.enum ?? []),
    );
    const expected = [...new Set(values)].sort();
    for (const [, labels] of LANGUAGES) expect(Object.keys(labels.values).sort()).toEqual(expected);
  });

  it('are the names that the schemas give to the types', () => {
    for (const [type] of shown)
      expect((en as Labels).types[type]?.name).toBe(
        contentTypes[type as keyof typeof contentTypes].schema.info.displayName,
      );
  });

  it('are Chinese in Chinese', () => {
    const { types, values, systemFields } = zhHans;
    const texts = [
      ...Object.values(types).flatMap(({ name, fields }) => [name, ...Object.values(fields).flat()]),
      ...Object.values(values),
      ...Object.values(systemFields),
    ];
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

describe('the fields whose values have names', () => {
  it('are the enumerations of the schemas', () => {
    const enumerations = shown.flatMap(([type, attributes]): [string, string[]][] => {
      const fields = Object.keys(attributes).filter((field) => attributes[field]?.type === 'enumeration');
      return fields.length === 0 ? [] : [[type, fields]];
    });
    expect(CHOICES).toEqual(Object.fromEntries(enumerations));
  });

  it('are no titles and texts, which may be spelt like such a value', () => {
    expect(valueLabel(labelsIn('en'), 'security')).toBe('Security');
    expect(isChoice('page', 'kind')).toBe(true);
    for (const field of ['title', 'slug', 'body', 'constructor']) expect(isChoice('page', field)).toBe(false);
    expect(isChoice('constructor', 'name')).toBe(false);
  });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'what nobody named stays as it is: %s',
  (word) => {
    const labels = labelsIn('zh-Hans');
    expect(valueLabel(labels, word)).toBe(word);
    expect(typeLabel(labels, word)).toBe(word);
    expect(fieldLabelOf(labels, 'page', word)).toBe(word);
    expect(fieldLabelOf(labels, word, 'name')).toBe('name');
    expect(fieldLabel('en', word)).toBe(word);
    expect(labelsIn(word)).toBe(labelsIn('en'));
  },
);
