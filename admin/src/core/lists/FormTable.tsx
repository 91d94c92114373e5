import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { NarrowTable } from './narrow-table';
import type { Column } from './PagedTable';

const Plain = styled.table`
  width: 100%;
  border-collapse: collapse;
  th,
  td {
    padding: ${({ theme }) => theme.spaces[3]};
    text-align: start;
    vertical-align: middle;
  }
  tr {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

interface FormTableProps<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string | number;
}

/**
 * Rows with inputs. The design system's table would take the arrow keys from them, and lets the keyboard reach what is
 * hidden from people who hear the page.
 */
export const FormTable = <Row,>({ label, rows, columns, keyOf }: FormTableProps<Row>) => (
  <NarrowTable style={{ overflowX: 'auto' }}>
    <Plain aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {name}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ name, cell }) => (
              <td key={name} data-column={name}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Plain>
  </NarrowTable>
);
