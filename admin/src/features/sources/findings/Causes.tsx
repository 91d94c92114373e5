import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Advice, FindingCause, RuledCause } from '../../../core/api/plan';
import { Loaded } from '../../../core/components/Loaded';
import { Mark } from '../../../core/components/Mark';
import { useText } from '../../../core/language/use-text';
import { CauseChoices } from '../decisions/CauseChoices';
import { FindingChoices } from '../decisions/FindingChoices';
import { SEVERITY_TONE } from '../../../core/findings/FindingCountsRow';
import { FindingSentence } from '../../../core/findings/FindingSentence';
import { useFindingText } from '../../../core/findings/use-finding-text';
import { ADVICE } from '../../../../../model/sentences/advice';
import { inPanel } from '../../../../../model/sentences/stage';
import { useSentence } from '../../../core/findings/use-sentence';

/** The advice about a cause, in the reader's language; where that is the hint of its findings, as they say it. */
const useAdviceText = (): ((advice: Advice) => string) => {
  const { locale } = useIntl();
  const sentence = useSentence();
  return useCallback(
    ({ key, text, says }) => (key === null ? null : inPanel(ADVICE[key], locale)) ?? sentence(text, says).text,
    [locale, sentence],
  );
};

interface CauseProps {
  cause: FindingCause | RuledCause;
  onOpen: (code: string) => void;
}

const Cause = ({ cause, onOpen }: CauseProps) => {
  const { code, severity, count, meaning, target, examples, advice } = cause;
  const text = useText();
  const meaningOf = useFindingText();
  const adviceText = useAdviceText();
  return (
    <Flex tag="li" gap={3} alignItems="flex-start">
      <Mark tone={SEVERITY_TONE[severity]}>{text(`severity.${severity}`, { count })}</Mark>
      <Box flex="1" minWidth={0} style={{ overflowWrap: 'anywhere' }}>
        <Typography tag="p" textColor="neutral800" fontWeight="bold">
          {meaningOf(code) ?? meaning ?? code}
        </Typography>
        {target !== null && (
          <Typography tag="p" textColor="neutral800">
            {text(`lost.${target.kind}`, { place: `${target.host ?? ''}${target.folder}` || '/' })}
          </Typography>
        )}
        <CauseChoices cause={cause} />
        {examples.map((finding) => {
          const { path, line, column, message, says } = finding;
          return (
            <Box key={`${path}:${line}:${column}`} paddingTop={1}>
              <Typography tag="p" variant="pi" textColor="neutral700">
                {text('cause.example', { path, line })} <FindingSentence english={message} says={says?.message} />
              </Typography>
              <FindingChoices finding={finding} />
            </Box>
          );
        })}
        {advice !== null && (
          <Typography tag="p" textColor="neutral800" style={{ whiteSpace: 'pre-wrap' }}>
            {text('cause.advice', { advice: adviceText(advice) })}
          </Typography>
        )}
        <Button
          variant="ghost"
          size="S"
          aria-label={text('cause.openOf', { meaning: meaningOf(code) ?? meaning ?? code })}
          onClick={() => {
            onOpen(code);
          }}
        >
          {text('cause.open')}
        </Button>
      </Box>
    </Flex>
  );
};

interface CausesProps {
  query: { data?: (FindingCause | RuledCause)[] | undefined; error?: unknown; refetch: () => unknown };
  /** Those of one severity, or of one code, where these are given. */
  severity?: string | undefined;
  code?: string | undefined;
  /** Shows all findings of a code. */
  onOpen: (code: string) => void;
}

/** Findings by their cause, as the command line groups them: the worst first, each with examples and what to do. */
export const Causes = ({ query, severity, code, onOpen }: CausesProps) => {
  const text = useText();
  const isShown = (cause: FindingCause | RuledCause): boolean =>
    (severity === undefined || cause.severity === severity) && (code === undefined || cause.code === code);
  return (
    <Loaded query={query}>
      {(all) => {
        const causes = all.filter(isShown);
        return (
          causes.length > 0 && (
            <Flex tag="ul" aria-label={text('cause.list')} direction="column" alignItems="stretch" gap={4}>
              {causes.map((cause) => (
                <Cause key={`${cause.code} ${JSON.stringify(cause.target)}`} cause={cause} onOpen={onOpen} />
              ))}
            </Flex>
          )
        );
      }}
    </Loaded>
  );
};
