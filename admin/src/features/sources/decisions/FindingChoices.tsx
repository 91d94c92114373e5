import { Box, Typography } from '@strapi/design-system';
import type { FileFinding, OfferedRule, RuledFinding } from '../../../core/api/plan';
import { Details } from '../../../core/components/Details';
import { useText } from '../../../core/language/use-text';
import { aboutCause, aboutRule, ledTo, linkAmong, sameRule } from './chosen';
import { ChoiceButtons } from './ChoiceButtons';
import { useDecisions, type Decisions } from './use-decisions';
import { useRuleSentence } from './use-rule-sentence';

/** The same as lines of the map, for those who write it. */
const AsText = ({ lines }: { lines: readonly string[] }) => {
  const text = useText();
  return (
    <Details
      summary={
        <Typography variant="pi" textColor="neutral600">
          {text('rule.asText')}
        </Typography>
      }
    >
      <Box
        tag="pre"
        color="neutral800"
        style={{ fontFamily: 'monospace', fontSize: '1.3rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {lines.join('\n')}
      </Box>
    </Details>
  );
};

interface OfferedProps {
  finding: RuledFinding;
  first: OfferedRule;
  decisions: Decisions;
}

const Offered = ({ finding, first, decisions }: OfferedProps) => {
  const { rules, code, target = null, path, line, mapLines = [] } = finding;
  const text = useText();
  const sentence = useRuleSentence();
  // rivals and the files of a page are decided together, whichever of them a rule names
  const about =
    first.rule.kind === 'page' && first.rule.field === 'winner'
      ? aboutRule({ ...first.rule, path })
      : aboutRule(first.rule);
  const own = decisions.of(about);
  const ofAll = decisions.of(aboutCause({ code, target }, first));
  const isForAll = own === undefined && ofAll !== undefined;
  const isChosen = ({ rule, choice }: OfferedRule): boolean => {
    if (own !== undefined) return sameRule(own.rule, rule);
    return (
      ofAll !== undefined && 'cause' in ofAll.decision && ledTo(ofAll) === undefined && ofAll.decision.choice === choice
    );
  };
  const link = linkAmong(rules);
  const to = ledTo(own ?? ofAll);
  return (
    <>
      <ChoiceButtons
        label={text('rule.choices', { path, line })}
        choices={rules.map((offered) => ({
          name: JSON.stringify(offered.rule),
          sentence: sentence(offered.rule),
          isChosen: isChosen(offered),
          onChoose: () => {
            if (isForAll && isChosen(offered)) return;
            const { rule } = offered;
            decisions.choose(
              about,
              own !== undefined && isChosen(offered) ? null : { decision: { rule }, rule, count: 1 },
            );
          },
        }))}
        target={
          link && {
            id: decisions.id,
            planHash: decisions.planHash,
            to: rules.some(({ rule }) => rule.kind === 'link' && rule.to === to) ? undefined : to,
            onPick: (chosen) => {
              const rule = { ...link, to: chosen };
              decisions.choose(about, chosen === null ? null : { decision: { rule }, rule, count: 1 });
            },
          }
        }
      />
      <AsText lines={mapLines} />
    </>
  );
};

const isRuled = (finding: FileFinding): finding is RuledFinding => 'rules' in finding;

/** The ways to settle a finding of a plan; nothing where there is none, and for who may not plan. */
export const FindingChoices = ({ finding }: { finding: FileFinding }) => {
  const decisions = useDecisions();
  const [first] = isRuled(finding) ? finding.rules : [];
  return decisions === null || first === undefined || !isRuled(finding) ? null : (
    <Offered finding={finding} first={first} decisions={decisions} />
  );
};
