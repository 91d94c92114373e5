import type { Core } from '@strapi/strapi';
import labels from '../../../../content-types/labels/en.json';
import { RECORD_TYPES } from '../../../../model/contracts/values';
import { SET_BY_VERIFYING } from '../../../../model/contracts/verification';
import { NAME_FIELDS } from '../../../../model/entry-name';
import { PLUGIN_ID, uidOf } from '../../../../model/plugin-id';
import { FORM_ORDER, type TypeName } from './form-order';
import { arrangedRows, type FormAttributes, type FormRow } from './form-rows';

/** Columns of a list, and the order of rows. */
interface ListView {
  columns: string[];
  sortBy: string;
}

const LISTS: Record<TypeName, ListView> = {
  page: { columns: ['title', 'path', 'kind', 'sourceDate', 'updatedAt'], sortBy: 'path' },
  certification: { columns: ['name', 'type', 'certificationStatus', 'validUntil', 'issuedBy'], sortBy: 'name' },
  processor: { columns: ['name', 'kind', 'organization', 'effectiveOn', 'removedOn'], sortBy: 'name' },
  document: { columns: ['title', 'kind', 'visibility', 'language', 'validUntil'], sortBy: 'title' },
  standard: { columns: ['identifier', 'edition', 'name', 'category'], sortBy: 'identifier' },
  organization: { columns: ['name', 'kind', 'country', 'url'], sortBy: 'name' },
  service: { columns: ['name', 'key', 'url', 'parent'], sortBy: 'name' },
  'page-version': { columns: ['title', 'page', 'effectiveFrom', 'key'], sortBy: 'effectiveFrom' },
  redirect: { columns: ['from', 'to', 'code', 'origin'], sortBy: 'from' },
};

/** Strapi's own, which it wants repeated where anything is said. */
const SETTINGS = {
  bulkable: true,
  filterable: true,
  searchable: true,
  pageSize: 10,
  relationOpenMode: 'modal',
  defaultSortOrder: 'ASC',
};

/** The fields that a form shows and does not change. */
const READ_ONLY: Partial<Record<TypeName, readonly string[]>> = { certification: SET_BY_VERIFYING };

/** By what entries are called where a relation names them; by default Strapi takes the key, which nobody knows. */
export const relationNames = (attributes: FormAttributes): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([field, { target }]) => {
      const type = RECORD_TYPES.find((one) => target === uidOf(one));
      return type === undefined ? [] : [[field, NAME_FIELDS[type][0]]];
    }),
  );

/** The form of a type; fields that an app has added to it follow the plugin's. */
export const formOf = (type: TypeName, attributes: FormAttributes): FormRow[] =>
  arrangedRows(FORM_ORDER[type].flat(), attributes);

const metadatasOf = (type: TypeName, names: Record<string, string>): [field: string, metadata: object][] => [
  ...Object.entries(labels.types[type].fields).map(([field, [label, hint]]): [string, object] => [
    field,
    {
      edit: {
        label,
        description: hint,
        ...(READ_ONLY[type]?.includes(field) && { editable: false }),
        ...(names[field] !== undefined && { mainField: names[field] }),
      },
      list: { label },
    },
  ]),
  ...Object.entries(labels.systemFields).map(([field, label]): [string, object] => [
    field,
    { edit: {}, list: { label } },
  ]),
];

const configOf = (type: TypeName, attributes: FormAttributes) => {
  const { columns, sortBy } = LISTS[type];
  return {
    settings: { ...SETTINGS, mainField: NAME_FIELDS[type][0], defaultSortBy: sortBy },
    metadatas: Object.fromEntries(metadatasOf(type, relationNames(attributes))),
    layouts: { list: columns, edit: formOf(type, attributes) },
  };
};

/**
 * Says how the Content Manager shows the types that people edit. It takes `config` where it has stored nothing for a type
 * yet, so what somebody configured stays. The plugin option tells the admin panel, which is told no uid, whose layout it
 * has, and which fields of it belong together.
 */
export const describeViews = (strapi: Core.Strapi): void => {
  for (const type of RECORD_TYPES) {
    const schema = strapi.contentType(uidOf(type));
    Object.assign(schema, {
      pluginOptions: {
        ...schema.pluginOptions,
        [PLUGIN_ID]: { type, groups: FORM_ORDER[type].map((rows) => rows.flat()) },
      },
      config: configOf(type, schema.attributes),
    });
  }
};
