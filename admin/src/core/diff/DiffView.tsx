import { Box, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { ShowMore } from '../components/ShowMore';
import { useText } from '../language/use-text';
import { diffRows, firstRows, type DiffRow } from './diff-rows';

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-family: monospace;
  font-size: 1.3rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};

  td {
    padding: 0 0.8rem;
    vertical-align: top;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  td.number {
    width: 1%;
    white-space: nowrap;
    text-align: right;
    user-select: none;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  tr.removed {
    background: ${({ theme }) => theme.colors.danger100};
    box-shadow: inset 0.3rem 0 ${({ theme }) => theme.colors.danger600};
  }
  tr.added {
    background: ${({ theme }) => theme.colors.success100};
    box-shadow: inset 0.3rem 0 ${({ theme }) => theme.colors.success600};
  }
  tr.gap {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  del,
  ins {
    text-decoration-thickness: 0.15em;
    background: transparent;
    font-weight: 700;
  }
`;

const SIGNS = { same: ' ', removed: '−', added: '+' } as const;

const Line = ({ row }: { row: DiffRow }) => {
  const text = useText();
  if (row.kind === 'gap')
    return (
      <tr className="gap">
        <td colSpan={4}>{text('diff.gap', { count: row.hidden })}</td>
      </tr>
    );
  const Changed = row.kind === 'removed' ? 'del' : 'ins';
  return (
    <tr className={row.kind}>
      <td className="number">{row.before}</td>
      <td className="number">{row.after}</td>
      <td className="number">
        <span aria-hidden>{SIGNS[row.kind]}</span>
      </td>
      <td>
        {row.pieces.map((piece, index) =>
          piece.changed ? <Changed key={index}>{piece.text}</Changed> : <span key={index}>{piece.text}</span>,
        )}
      </td>
    </tr>
  );
};

const FIRST_PIECES = 500;
const MORE_PIECES = 2000;

interface DiffViewProps {
  label: string;
  before: string;
  after: string;
}

/** The changes from one text to the other. Deletions and insertions are marked as such, not by colour alone. */
export const DiffView = ({ label, before, after }: DiffViewProps) => {
  const text = useText();
  const { locale } = useIntl();
  const [room, setRoom] = useState(FIRST_PIECES);
  const { rows, isMore } = useMemo(
    () => firstRows(diffRows(before, after, locale), room),
    [before, after, locale, room],
  );
  if (before === after) return <Typography textColor="neutral600">{text('diff.same')}</Typography>;
  return (
    <Box
      borderColor="neutral200"
      hasRadius
      overflow="auto"
      maxHeight="48rem"
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      <Table>
        <tbody>
          {rows.map((row, index) => (
            <Line key={index} row={row} />
          ))}
        </tbody>
      </Table>
      {isMore && (
        <ShowMore
          onMore={() => {
            setRoom(room + MORE_PIECES);
          }}
        />
      )}
    </Box>
  );
};
