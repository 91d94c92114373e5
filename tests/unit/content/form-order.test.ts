import { contentTypes } from '../../../content-types';
import { FORM_ORDER } from '../../../server/src/content/views/form-order';

const typeOf = (type: keyof typeof FORM_ORDER, field: string): string | undefined => {
  const attributes: Record<string, { type: string }> = contentTypes[type].schema.attributes;
  return attributes[field]?.type;
};

test.each(Object.keys(FORM_ORDER) as (keyof typeof FORM_ORDER)[])(
  'in the form of a %s a field that fills a row has it alone: Strapi leaves out what does not fit',
  (type) => {
    const shared = FORM_ORDER[type].flat().filter((row) => row.length > 1);
    const rows: readonly (readonly string[])[] = shared;
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flat().filter((field) => ['json', 'richtext'].includes(typeOf(type, field) ?? ''))).toEqual([]);
  },
);
