import type { Core } from '@strapi/strapi';
import { RECORD_TYPES } from '../../../../model/contracts/values';
import { PLUGIN_ID, uidOf } from '../../../../model/plugin-id';
import { formOf, relationNames } from './describe-views';
import { type FormAttributes, type FormRow, packedRows, shownAttributes } from './form-rows';

/** Fields that later versions added; Strapi puts such a field at the end of a form that it has stored. */
const ADDED_LATER = ['owner', 'renewsOn', 'terms'];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether a stored form is the one that Strapi made of the schema, so that nobody has arranged it. */
const isStrapisForm = (stored: readonly FormRow[], attributes: FormAttributes): boolean => {
  const shown = shownAttributes(attributes);
  const orders = [
    shown,
    [...shown.filter((name) => !ADDED_LATER.includes(name)), ...shown.filter((name) => ADDED_LATER.includes(name))],
  ];
  const rows = stored.map((row) => row.map(({ name, size }) => ({ name, size })));
  return orders.some((order) => isSame(rows, packedRows(order, attributes)));
};

/** The field by which Strapi shows an entry where nobody has said anything. */
const strapisMainField = (attributes: FormAttributes): string =>
  Object.keys(attributes).find((name) => attributes[name]?.type === 'string' && name !== 'documentId') ?? 'id';

/** A view as the Content Manager stores it; the parts that are not named here are kept. */
interface StoredView {
  metadatas: Record<string, { edit: { mainField?: string } }>;
  layouts: { edit: FormRow[] };
}

/** The part of the Content Manager's service that is called; Strapi types none of it. */
interface ContentTypes {
  findConfiguration(contentType: { uid: string }): Promise<StoredView & { uid: string }>;
  updateConfiguration(contentType: { uid: string }, view: StoredView): Promise<unknown>;
}

/** The fields of which a relation is still shown by what Strapi chose. */
const unnamed = (strapi: Core.Strapi, attributes: FormAttributes, { metadatas }: StoredView): [string, string][] =>
  Object.entries(relationNames(attributes)).filter(([field, wanted]) => {
    const { target } = attributes[field] ?? {};
    const uid = RECORD_TYPES.map(uidOf).find((one) => one === target);
    const stored = metadatas[field]?.edit.mainField;
    return uid !== undefined && stored !== wanted && stored === strapisMainField(strapi.contentType(uid).attributes);
  });

/**
 * Brings what a database stores of the forms to the plugin's order and to names in relations, once: the Content Manager
 * takes `config` for types that it has stored nothing of, so a database of an earlier version would never get them. Where
 * somebody has arranged a form, or chosen what a relation shows, that stays.
 */
export const arrangeStoredForms = async (strapi: Core.Strapi): Promise<void> => {
  const done = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'forms-arranged' });
  if ((await done.get({})) === true) return;
  const views = strapi.plugin('content-manager').service<ContentTypes>('content-types');
  for (const type of RECORD_TYPES) {
    const uid = uidOf(type);
    const { attributes } = strapi.contentType(uid);
    const { uid: _uid, ...view } = await views.findConfiguration({ uid });
    const names = unnamed(strapi, attributes, view);
    const isUnarranged = isStrapisForm(view.layouts.edit, attributes);
    if (names.length === 0 && !isUnarranged) continue;
    const named = names.map(([field, mainField]) => {
      const metadata = view.metadatas[field];
      return [field, { ...metadata, edit: { ...metadata?.edit, mainField } }] as const;
    });
    await views.updateConfiguration(
      { uid },
      {
        ...view,
        metadatas: { ...view.metadatas, ...Object.fromEntries(named) },
        ...(isUnarranged && { layouts: { ...view.layouts, edit: formOf(type, attributes) } }),
      },
    );
  }
  await done.set({ value: true });
};
