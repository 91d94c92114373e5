import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Pagination } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Pagination as PaginationInfo } from '../api/answer';
import { NarrowTable } from './narrow-table';

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

/** The size of a page and the links to the others stand below each other where there is no room beside. */
const WrappingPagination = styled.div`
  & > *,
  & nav > * {
    flex-wrap: wrap;
    gap: ${({ theme }) => theme.spaces[2]};
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
      <WrappingPagination>
        <Pagination.Root pageCount={pagination.pageCount} total={pagination.total} defaultPageSize={25}>
          <Pagination.PageSize options={['25', '50', '100']} />
          <Pagination.Links />
        </Pagination.Root>
      </WrappingPagination>
    )}
  </NarrowTable>
);
