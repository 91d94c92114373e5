import type { ReactNode } from 'react';
import { typeOf, type ListArgs } from '../../../core/labels/translate-layouts';
import { PLUGIN_ID } from '../../../core/plugin-id';

type Row = Record<string, unknown>;

/** The list of certifications with a column for the status of each, behind the status that an editor stated if it is shown. */
export const withStatusColumn = <Args extends ListArgs>(args: Args, cell: (row: Row) => ReactNode): Args => {
  if (typeOf(args.layout) !== 'certification') return args;
  const { displayedHeaders } = args;
  const column = {
    name: 'effectiveStatus',
    attribute: { type: 'string' },
    label: { id: `${PLUGIN_ID}.status.title`, defaultMessage: 'Current status' },
    searchable: false,
    sortable: false,
    cellFormatter: cell,
  };
  const stated = displayedHeaders.findIndex(({ name }) => name === 'certificationStatus');
  const at = stated === -1 ? displayedHeaders.length : stated + 1;
  return { ...args, displayedHeaders: displayedHeaders.toSpliced(at, 0, column) };
};
