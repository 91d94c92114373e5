import { Flex, Typography } from '@strapi/design-system';
import { keysOf } from '../../../../../model/typed-keys';
import type { PlanSummary, Severity } from '../../../core/api/plan';
import { Mark } from '../../../core/components/Mark';
import { PageLink } from '../../../core/components/PageLink';
import { useText } from '../../../core/language/use-text';
import { SEVERITY_TONE } from '../../../core/findings/FindingCountsRow';
import { BASE } from '../../../core/plugin-id';

type Spread = PlanSummary['findings'];

const TOLD = keysOf(SEVERITY_TONE);

/** The errors and warnings of a plan, which decide whether it is good. */
export const graveIn = ({ error, warning }: Spread): number => error.count + warning.count;

export const allIn = (findings: Spread): number => TOLD.reduce((sum, severity) => sum + findings[severity].count, 0);

const findingsAddress = (id: string, severity?: Severity): string =>
  `${BASE}/imports/${id}?tab=findings${severity === undefined ? '' : `&severity=${severity}`}`;

interface FoundInPlanProps {
  id: string;
  findings: Spread;
  /** Called when the reader follows a link. */
  onRead?: () => void;
}

/** How many errors, warnings and notes a plan has in how many files, each with the way to them. */
export const FoundInPlan = ({ id, findings, onRead }: FoundInPlanProps) => {
  const text = useText();
  const told = TOLD.filter((severity) => findings[severity].count > 0);
  if (told.length === 0) return <Typography textColor="neutral600">{text('plan.noFindings')}</Typography>;
  return (
    <Flex tag="ul" gap={5} wrap="wrap" aria-label={text('plan.findings')}>
      {told.map((severity) => (
        <Flex tag="li" key={severity} gap={2}>
          <Mark tone={SEVERITY_TONE[severity]}>{text(`severityName.${severity}`)}</Mark>
          <PageLink
            to={findingsAddress(id, severity)}
            onClick={onRead}
            aria-label={text(`plan.read.${severity}`, findings[severity])}
          >
            {text('plan.inFiles', findings[severity])}
          </PageLink>
        </Flex>
      ))}
    </Flex>
  );
};
