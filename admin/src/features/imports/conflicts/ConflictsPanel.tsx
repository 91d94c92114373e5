import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useState } from 'react';
import type { PagedAnswer } from '../../../core/api/answer';
import type { Conflict } from '../../../core/api/runs';
import { Loaded } from '../../../core/components/Loaded';
import { Notice } from '../../../core/components/Notice';
import { Panel } from '../../../core/components/Panel';
import { ShowMore } from '../../../core/components/ShowMore';
import { Stack } from '../../../core/components/Stack';
import { useText } from '../../../core/language/use-text';
import { useRights } from '../../../core/use-rights';
import { useComplianceGetConflictsQuery } from '../runs-api';
import { SIDES } from './decided';
import { isOpen, keepPlace } from './keep-place';
import { OneConflict } from './OneConflict';
import { SaveBar } from './SaveBar';
import { useConflictKeys } from './use-conflict-keys';
import { useResolving, type Resolving } from './use-resolving';

/** Each compares the texts of its fields when it is drawn. */
const AT_ONCE = 10;
/** So many can be open on one screen. */
const MOST = 100;

/** One side for all conflicts of the run, also those that are not on the screen. */
const AllButtons = ({ total, resolving }: { total: number; resolving: Resolving }) => {
  const text = useText();
  return (
    <Flex gap={2} wrap="wrap">
      {SIDES.map((side) => (
        <Button
          key={side}
          size="S"
          variant="tertiary"
          aria-pressed={resolving.decided.rest === side}
          aria-disabled={resolving.isSaving}
          onClick={() => {
            resolving.chooseRest(side);
          }}
        >
          {text(`conflict.every.${side}`, { count: total })}
        </Button>
      ))}
    </Flex>
  );
};

interface ConflictsProps {
  resolving: Resolving;
  answer: PagedAnswer<Conflict>;
  limit: number;
  onMore: () => void;
}

const Conflicts = ({ resolving, answer, limit, onMore }: ConflictsProps) => {
  const text = useText();
  const { resolve } = useRights();
  const { data: open } = answer;
  const { total } = answer.meta.pagination;
  const [{ seen, shown }, setShown] = useState({ seen: open, shown: open });
  if (seen !== open) setShown({ seen: open, shown: keepPlace(shown, open) });
  const { list, onKeyDown } = useConflictKeys(resolving.save);
  const title = text('conflict.title', { count: total });
  const more = total - open.length;
  return (
    <Panel
      title={title}
      description={text('conflict.description')}
      action={resolve && total > 1 && <AllButtons total={total} resolving={resolving} />}
    >
      <VisuallyHidden role="status">{shown === open ? '' : title}</VisuallyHidden>
      {resolve ? (
        total > 0 && (
          <Typography variant="pi" textColor="neutral600">
            {text('conflict.keys')}
          </Typography>
        )
      ) : (
        <Notice look="warning" title={text('conflict.notAllowed')} />
      )}
      <Box ref={list} tag="section" tabIndex={-1} aria-label={text('conflict.list')} onKeyDown={onKeyDown}>
        <Stack gap={8}>
          {shown.map((conflict) => (
            <OneConflict
              key={conflict.item}
              conflict={conflict}
              isOpen={(field) => isOpen(open, conflict.item, field)}
              resolving={resolving}
            />
          ))}
        </Stack>
        {more > 0 &&
          (limit < MOST ? (
            <ShowMore onMore={onMore} />
          ) : (
            <Typography>{text('conflict.more', { count: more })}</Typography>
          ))}
      </Box>
      <SaveBar resolving={resolving} />
    </Panel>
  );
};

interface ConflictsPanelProps {
  run: number;
  /** Whether the run has conflicts to resolve. */
  isOffered: boolean;
}

const Offered = ({ run }: { run: number }) => {
  const [limit, setLimit] = useState(AT_ONCE);
  const query = useComplianceGetConflictsQuery({ run, pageSize: limit }, { refetchOnMountOrArgChange: true });
  const resolving = useResolving(run, query.refetch);
  return (
    <Loaded query={query}>
      {(answer) => (
        <Conflicts
          resolving={resolving}
          answer={answer}
          limit={limit}
          onMore={() => {
            setLimit(Math.min(MOST, limit + AT_ONCE));
          }}
        />
      )}
    </Loaded>
  );
};

/**
 * Entries that an editor and the source have both changed: a person says, field by field, which text stands. It is there
 * until the page is left, also when all of them are resolved.
 */
export const ConflictsPanel = ({ run, isOffered }: ConflictsPanelProps) => {
  const [wasOffered, setOffered] = useState(isOffered);
  if (isOffered && !wasOffered) setOffered(true);
  return wasOffered ? <Offered run={run} /> : null;
};
