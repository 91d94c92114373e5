import { Box, Grid, Typography } from '@strapi/design-system';
import { useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { ShowMore } from '../components/ShowMore';
import { useText } from '../language/use-text';
import { diffRows, firstRows, type DiffRow } from './diff-rows';

const Lines = styled.div`
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  mark {
    color: inherit;
    background: ${({ theme }) => theme.colors.warning100};
    text-decoration: underline;
    text-decoration-thickness: 0.15em;
    text-underline-offset: 0.2em;
  }
  p.gap {
    color: ${({ theme }) => theme.colors.neutral600};
    font-style: italic;
  }
  p:empty::before {
    content: '\\200b';
  }
`;

const Side = ({ rows }: { rows: readonly DiffRow[] }) => {
  const text = useText();
  return (
    <Lines>
      {rows.map((row, index) =>
        row.kind === 'gap' ? (
          <p key={index} className="gap">
            {text('diff.gap', { count: row.hidden })}
          </p>
        ) : (
          <p key={index}>
            {row.pieces.map((piece, at) =>
              piece.changed ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
            )}
          </p>
        ),
      )}
    </Lines>
  );
};

interface SideOfTwo {
  title: string;
  text: string;
  /** A button or the like below the text. */
  action?: ReactNode;
  isChosen: boolean;
}

interface TwoSidesProps {
  /** The name of the field that is compared. */
  label: string;
  sides: readonly [SideOfTwo, SideOfTwo];
  /** Shown in place of an empty text. */
  empty: string;
}

const FIRST_PIECES = 300;
const MORE_PIECES = 2000;
const CONTEXT = 1;

/** Two texts side by side, with what one has and the other has not marked, not by colour alone; below each other where it is narrow. */
export const TwoSides = ({ label, sides, empty }: TwoSidesProps) => {
  const { locale } = useIntl();
  const [room, setRoom] = useState(FIRST_PIECES);
  const [left, right] = sides;
  const { rows, isMore } = useMemo(
    () => firstRows(diffRows(left.text, right.text, locale, CONTEXT), room),
    [left.text, right.text, locale, room],
  );
  const rowsOf = (other: DiffRow['kind']) => rows.filter(({ kind }) => kind !== other);
  const shown = [rowsOf('added'), rowsOf('removed')];
  return (
    <>
      <Grid.Root gap={4}>
        {sides.map((side, index) => (
          <Grid.Item key={side.title} col={6} s={12} xs={12} direction="column" alignItems="stretch" gap={2}>
            <Box
              borderColor={side.isChosen ? 'primary600' : 'neutral200'}
              background={side.isChosen ? 'primary100' : 'neutral0'}
              hasRadius
              padding={3}
            >
              <Typography tag="h5" variant="sigma" textColor="neutral600">
                {side.title}
              </Typography>
              <Box
                overflow="auto"
                maxHeight="32rem"
                paddingTop={1}
                tabIndex={0}
                role="region"
                aria-label={`${label}: ${side.title}`}
              >
                {side.text === '' ? (
                  <Typography textColor="neutral600">{empty}</Typography>
                ) : (
                  <Side rows={shown[index] ?? []} />
                )}
              </Box>
            </Box>
            {side.action}
          </Grid.Item>
        ))}
      </Grid.Root>
      {isMore && (
        <ShowMore
          onMore={() => {
            setRoom(room + MORE_PIECES);
          }}
        />
      )}
    </>
  );
};
