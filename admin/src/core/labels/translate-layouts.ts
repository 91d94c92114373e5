import type { ReactNode } from 'react';
import { PLUGIN_ID } from '../plugin-id';
import type { Labels } from './labels';
import { translateField } from './translate-field';

/** The parts that the plugin reads of what the Content Manager hands to its hooks. */
interface Layout {
  options?: Record<string, unknown>;
}

interface EditField {
  name: string;
  label: string;
  hint?: string;
}

export interface EditArgs {
  layout: Layout & { layout: EditField[][][] };
}

interface Column {
  name: string;
  label: unknown;
  attribute?: { type: string };
  cellFormatter?: (row: Record<string, unknown>, header: { name: string }) => ReactNode;
}

export interface ListArgs {
  displayedHeaders: Column[];
  layout: Layout;
}

export interface FilterArgs {
  displayedFilters: { name: string; label: unknown }[];
  layout: Layout;
}

/** The plugin's type that a layout is of, `page`; null for the types of others. The server writes it into the schema. */
export const typeOf = ({ options }: Layout): string | null => {
  const own = options?.[PLUGIN_ID];
  const isTyped = typeof own === 'object' && own !== null && 'type' in own;
  return isTyped && typeof own.type === 'string' ? own.type : null;
};

const labelOf = (labels: Labels, type: string, name: string, label: unknown): unknown =>
  typeof label === 'string' ? translateField(labels, type, name, { label, hint: '' }).label : label;

export const translateEdit = <Args extends EditArgs>(args: Args, labels: Labels): Args => {
  const type = typeOf(args.layout);
  if (type === null) return args;
  const translate = <Field extends EditField>(field: Field): Field => ({
    ...field,
    ...translateField(labels, type, field.name, { label: field.label, hint: field.hint ?? '' }),
  });
  const layout = args.layout.layout.map((panel) => panel.map((row) => row.map(translate)));
  return { ...args, layout: { ...args.layout, layout } };
};

/** `valueCell` draws a value of an enumeration, which Strapi would show as it is stored. */
export const translateList = <Args extends ListArgs>(
  args: Args,
  labels: Labels,
  valueCell: NonNullable<Column['cellFormatter']>,
): Args => {
  const type = typeOf(args.layout);
  if (type === null) return args;
  const displayedHeaders = args.displayedHeaders.map((header) => ({
    ...header,
    label: labelOf(labels, type, header.name, header.label),
    ...(header.attribute?.type === 'enumeration' && { cellFormatter: valueCell }),
  }));
  return { ...args, displayedHeaders };
};

export const translateFilters = <Args extends FilterArgs>(args: Args, labels: Labels): Args => {
  const type = typeOf(args.layout);
  if (type === null) return args;
  const displayedFilters = args.displayedFilters.map((filter) => ({
    ...filter,
    label: labelOf(labels, type, filter.name, filter.label),
  }));
  return { ...args, displayedFilters };
};
