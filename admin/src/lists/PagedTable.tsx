import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Pagination } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Pagination as PaginationInfo } from '../api/answer';

export interface Column<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
}

interface PagedTableProps<Row> {
  label: string;
  rows: Row[];
  columns: Column<Row>[];
  keyOf: (row: Row) => string | number;
  /** without it, all rows are there */
  pagination?: PaginationInfo;
}

/** On a narrow screen the cells of a row stand below each other, and each names its column. */
const NarrowTable = styled.div`
  td {
    max-width: 32rem;
    overflow-wrap: anywhere;
  }
  @media (max-width: 48rem) {
    table,
    tbody,
    tr,
    td {
      display: block;
      width: 100%;
      min-width: 0;
      max-width: none;
      height: auto;
    }
    tr {
      padding-block: ${({ theme }) => theme.spaces[2]};
    }
    td {
      padding-block: ${({ theme }) => theme.spaces[1]};
      white-space: normal;
    }
    td > * {
      min-width: 0;
    }
    thead {
      display: none;
    }
    td::before {
      content: attr(data-column);
      display: block;
      color: ${({ theme }) => theme.colors.neutral600};
      font-size: ${({ theme }) => theme.fontSizes[0]};
      font-weight: ${({ theme }) => theme.fontWeights.bold};
    }
  }
`;

/** Rows, and below them the way to the next ones. */
export const PagedTable = <Row,>({ label, rows, columns, keyOf, pagination }: PagedTableProps<Row>) => (
  <NarrowTable>
    <Table colCount={columns.length} rowCount={rows.length + 1} aria-label={label}>
      <Thead>
        <Tr>
          {columns.map(({ name }) => (
            <Th key={name}>
              <Typography variant="sigma" textColor="neutral600">
                {name}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={keyOf(row)}>
            {columns.map(({ name, cell }) => (
              <Td key={name} data-column={name}>
                {cell(row)}
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
    {pagination !== undefined && (
      <Pagination.Root pageCount={pagination.pageCount} total={pagination.total} defaultPageSize={25}>
        <Pagination.PageSize options={['25', '50', '100']} />
        <Pagination.Links />
      </Pagination.Root>
    )}
  </NarrowTable>
);
