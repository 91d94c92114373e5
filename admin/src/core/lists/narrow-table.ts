import { styled } from 'styled-components';

/** Around a table whose cells each have their column's name as `data-column`: on a narrow screen they stand below each other. */
export const NarrowTable = styled.div`
  td {
    max-width: 32rem;
    white-space: normal;
    overflow-wrap: break-word;
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
    td:nth-of-type(n) {
      padding-inline: ${({ theme }) => theme.spaces[2]};
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
