import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../core/language/use-text';
import { quotedFacts } from './reading';
import type { Decisions } from './use-decisions';

interface ReadingBarProps {
  decisions: Decisions;
  /** The facts whose quotes have been on the screen. */
  seen: ReadonlySet<string>;
}

/** How many facts are still to be read, and a way to accept those with a quote at once when each quote was on the screen. */
export const ReadingBar = ({ decisions: { unread, markRead }, seen }: ReadingBarProps) => {
  const text = useText();
  const { facts, unseen } = quotedFacts(unread, seen);
  return (
    <Flex gap={3} wrap="wrap">
      <Typography role="status" textColor="neutral800">
        {text('verify.unread', { count: unread.length })}
      </Typography>
      {facts.length > 0 && (
        <Button
          size="S"
          variant="tertiary"
          disabled={unseen > 0}
          onClick={() => {
            markRead(facts);
          }}
        >
          {text('verify.acceptQuoted', { count: facts.length })}
        </Button>
      )}
      {unseen > 0 && <Typography textColor="neutral600">{text('verify.unseen', { count: unseen })}</Typography>}
    </Flex>
  );
};
