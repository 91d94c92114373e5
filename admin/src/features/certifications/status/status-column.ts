import type { ReactNode } from 'react';
import { typeOf, type ListArgs } from '../../../core/labels/translate-layouts';
import { PLUGIN_ID } from '../../../core/plugin-id';

type Row = Record<string, unknown>;

/** The list of certifications with a column for what readers see of each: the first of its statuses, behind the name. */
export const withStatusColumn = <Args extends ListArgs>(args: Args, cell: (row: Row) => ReactNode): Args => {
  if (typeOf(args.layout) !== 'certification') return args;
  const { displayedHeaders } = args;
  const column = {
    name: 'effectiveStatus',
    attribute: { type: 'string' },
    label: { id: `${PLUGIN_ID}.status.column`, defaultMessage: 'Readers see' },
    searchable: false,
    sortable: false,
    cellFormatter: cell,
  };
  return { ...args, displayedHeaders: displayedHeaders.toSpliced(1, 0, column) };
};
