import { Box, Flex, Typography } from '@strapi/design-system';
import type { FileFinding, ShownFindings } from '../../../core/api/plan';
import { Mark } from '../../../core/components/Mark';
import { useText } from '../../../core/language/use-text';
import { FindingChoices } from '../decisions/FindingChoices';
import { SEVERITY_TONE } from '../../../core/findings/FindingCountsRow';
import { FindingSentence } from '../../../core/findings/FindingSentence';
import { useFindingText } from '../../../core/findings/use-finding-text';
import { useValueNames } from '../../../core/lists/use-value-names';

interface FindingsProps {
  findings: FileFinding[];
  /** How many of each code are not among them. */
  more?: ShownFindings['more'];
}

/**
 * The findings of the migrator in a file, where each is, and how it is settled. In languages other than English, what it means stands
 * above.
 */
export const Findings = ({ findings, more = [] }: FindingsProps) => {
  const text = useText();
  const meaningOf = useFindingText();
  const { finding: nameOf } = useValueNames();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {findings.map((finding) => {
        const { code, severity, message, path, line, column, hint, says } = finding;
        return (
          <Flex tag="li" key={`${code} ${path}:${line}:${column}`} gap={3} alignItems="flex-start">
            <Mark tone={SEVERITY_TONE[severity]}>{text(`severityName.${severity}`)}</Mark>
            <Box flex="1" minWidth={0} style={{ overflowWrap: 'anywhere' }}>
              <Typography tag="p" textColor="neutral800">
                {meaningOf(code) ?? <FindingSentence english={message} says={says?.message} />}
              </Typography>
              {meaningOf(code) !== null && (
                <Typography tag="p" variant="pi" textColor="neutral700">
                  <FindingSentence english={message} says={says?.message} />
                </Typography>
              )}
              {hint !== null && (
                <Typography tag="p" textColor="neutral700" style={{ whiteSpace: 'pre-wrap' }}>
                  <FindingSentence english={hint} says={says?.hint} />
                </Typography>
              )}
              <FindingChoices finding={finding} />
              <Typography tag="p" variant="pi" textColor="neutral600">
                {text('finding.place', { code, path, line })}
              </Typography>
            </Box>
          </Flex>
        );
      })}
      {more.map(({ code, count }) => (
        <Typography key={code} tag="li" textColor="neutral700">
          {text('finding.more', { count, meaning: nameOf(code) })}
        </Typography>
      ))}
    </Flex>
  );
};
