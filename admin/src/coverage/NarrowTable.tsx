import { styled } from 'styled-components';

/** A table whose rows stand below each other on a narrow screen, where each cell names its column itself. */
export const NarrowTable = styled.div`
  .language {
    display: none;
  }
  @media (max-width: 48rem) {
    table,
    tbody,
    tr,
    td {
      display: block;
      width: 100%;
      max-width: none;
      height: auto;
    }
    td {
      padding-block: ${({ theme }) => theme.spaces[2]};
    }
    thead {
      display: none;
    }
    .language {
      display: block;
    }
  }
`;
