import type { FindingCause, RuledCause } from '../../../core/api/plan';
import { useText } from '../../../core/language/use-text';
import { aboutCause, ledTo, linkAmong, nameOfCause } from './chosen';
import { ChoiceButtons } from './ChoiceButtons';
import { useDecisions, type Decisions } from './use-decisions';
import { useRuleSentence } from './use-rule-sentence';

type SharedChoice = RuledCause['choices'][number];

const Shared = ({ cause, decisions }: { cause: RuledCause; decisions: Decisions }) => {
  const text = useText();
  const sentence = useRuleSentence();
  const name = nameOfCause(cause);
  const chosenAs = (choice: SharedChoice) => decisions.of(aboutCause(cause, choice));
  const choose = (choice: SharedChoice, target?: string) => {
    decisions.choose(aboutCause(cause, choice), {
      decision: { cause: name, choice: choice.choice, ...(target !== undefined && { to: target }) },
      rule: choice.rule.kind === 'link' && target !== undefined ? { ...choice.rule, to: target } : choice.rule,
      count: choice.count,
    });
  };
  const takeBack = (choice: SharedChoice) => {
    decisions.choose(aboutCause(cause, choice), null);
  };
  const isChosen = (choice: SharedChoice): boolean => {
    const chosen = chosenAs(choice);
    return (
      chosen !== undefined &&
      'cause' in chosen.decision &&
      ledTo(chosen) === undefined &&
      chosen.decision.choice === choice.choice
    );
  };
  const link = cause.choices.find(({ rule }) => linkAmong([{ rule, choice: null }]) !== null);
  const [first] = cause.choices;
  return (
    <ChoiceButtons
      label={text('rule.forAll', { count: first?.count ?? 0 })}
      isLabelled
      choices={cause.choices.map((choice) => ({
        name: choice.choice,
        sentence:
          choice.choice === 'path' || choice.choice === 'group'
            ? text(`rule.all.${choice.choice}`)
            : sentence(choice.rule),
        isChosen: isChosen(choice),
        onChoose: () => {
          if (isChosen(choice)) takeBack(choice);
          else choose(choice);
        },
      }))}
      target={
        link === undefined
          ? null
          : {
              id: decisions.id,
              planHash: decisions.planHash,
              to: ledTo(chosenAs(link)),
              onPick: (target) => {
                if (target === null) takeBack(link);
                else choose(link, target);
              },
            }
      }
    />
  );
};

/** Decides all findings of a cause alike; nothing where they have no rule in common, and for who may not plan. */
export const CauseChoices = ({ cause }: { cause: FindingCause | RuledCause }) => {
  const decisions = useDecisions();
  return decisions === null || !('choices' in cause) || cause.choices.length === 0 ? null : (
    <Shared cause={cause} decisions={decisions} />
  );
};
