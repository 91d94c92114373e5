import { Button, Flex, Typography } from '@strapi/design-system';
import type { VerifiableFact, Verification } from '../../../../model/contracts/verification';
import { Mark, type Tone } from '../../core/components/Mark';
import { useFocusMoved } from '../../core/components/use-focus-moved';
import { inputOf } from '../../core/forms/edit-layout';
import { useCycleName } from '../../core/forms/inputs/use-cycle-name';
import { useLevelName } from '../../core/forms/inputs/use-level-name';
import { useRegions } from '../../core/forms/inputs/use-regions';
import { useDay } from '../../core/language/use-day';
import { useLabels } from '../../core/language/use-labels';
import { useText, type TextKey } from '../../core/language/use-text';
import { useListed } from '../../core/language/use-listed';
import { FormTable } from '../../core/lists/FormTable';
import type { Column } from '../../core/lists/PagedTable';
import { AddEvidenceButton } from '../evidence';
import { CorrectField } from './CorrectField';
import { Quotes } from './Quotes';
import { factKey, isStated, type Choice, type Decisions } from './use-decisions';

const MARKS: Record<Choice['decision'], [Tone, TextKey]> = {
  accept: ['good', 'verify.accepted'],
  correct: ['change', 'verify.corrected'],
  clear: ['ask', 'verify.cleared'],
};

const FIELDS = 'input, textarea, [role="combobox"]';

/** A fact's value in words. */
const Value = ({ fact }: { fact: VerifiableFact }) => {
  const listed = useListed();
  const day = useDay();
  const { valueName } = useLabels();
  const { nameOf } = useRegions();
  const cycleName = useCycleName();
  const levelName = useLevelName();
  const { field, kind, value, entries } = fact;
  const shown = (): string => {
    if (entries.length > 0) return listed(entries, ({ name }) => name);
    if (Array.isArray(value)) return listed(value, nameOf);
    if (value === null) return '';
    if (inputOf('certification', field) === 'cycle') return cycleName(value);
    if (field === 'level') return levelName(value);
    if (kind === 'date') return day(value);
    return kind === 'choice' ? valueName(value) : value;
  };
  return (
    <Typography textColor="neutral800" style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
      {shown() === '' ? '–' : shown()}
    </Typography>
  );
};

interface RowProps {
  fact: VerifiableFact;
  name: string;
  /** Of the certification. */
  languages: Verification['locales'];
  decisions: Decisions;
  problem?: string;
}

const Decide = ({ fact, name, languages, decisions, problem }: RowProps) => {
  const text = useText();
  const choice = decisions.choiceFor(fact);
  const { decision } = choice;
  const isEmpty = !isStated(fact);
  const [tone, label] = MARKS[decision];
  const box = useFocusMoved(decision, decision === 'correct' ? FIELDS : 'button');
  const decide = (made: Choice['decision']) => () => {
    decisions.choose(fact, { decision: made, isUnreadable: false });
  };
  return (
    <Flex ref={box} direction="column" alignItems="stretch" gap={2} minWidth="22rem" style={{ whiteSpace: 'normal' }}>
      <Flex gap={2} wrap="wrap" role="group" aria-label={text('verify.decide', { field: name })}>
        {!(isEmpty && decision === 'accept') && <Mark tone={tone}>{text(label)}</Mark>}
        {decision === 'accept' ? (
          <>
            <Button size="S" variant="tertiary" onClick={decide('correct')}>
              {text(isEmpty ? 'verify.fillIn' : 'verify.correct')}
            </Button>
            {!isEmpty && !fact.required && (
              <Button size="S" variant="tertiary" onClick={decide('clear')}>
                {text('verify.clear')}
              </Button>
            )}
          </>
        ) : (
          <Button size="S" variant="tertiary" onClick={decide('accept')}>
            {text('verify.undo')}
          </Button>
        )}
      </Flex>
      {decision === 'correct' && (
        <CorrectField
          fact={fact}
          name={name}
          languages={languages}
          choice={choice}
          {...(problem !== undefined && { problem })}
          onChange={(made) => {
            decisions.choose(fact, made);
          }}
        />
      )}
    </Flex>
  );
};

interface FactsTableProps {
  verification: Verification;
  decisions: Decisions;
  /** The server's problem with a field. */
  problemOf: (field: string) => string | undefined;
}

/** Each fact beside the words that state it, and what is done about it. */
export const FactsTable = ({ verification: { documentId, facts, locales }, decisions, problemOf }: FactsTableProps) => {
  const text = useText();
  const { fieldName, localeName } = useLabels();
  const nameOf = ({ field, locale }: VerifiableFact): string => {
    const name = fieldName('certification', field);
    return locale === null ? name : text('verify.inLanguage', { field: name, locale: localeName(locale) });
  };
  const columns: Column<VerifiableFact>[] = [
    { name: text('verify.fact'), cell: (fact) => <Typography fontWeight="bold">{nameOf(fact)}</Typography> },
    { name: text('verify.value'), cell: (fact) => <Value fact={fact} /> },
    {
      name: text('verify.quote'),
      cell: (fact) => (
        <Quotes quotes={fact.quotes} isStated={isStated(fact)}>
          <AddEvidenceButton certification={documentId} label={text('evidence.add.for', { field: nameOf(fact) })} />
        </Quotes>
      ),
    },
    {
      name: text('verify.decision'),
      cell: (fact) => {
        const problem = problemOf(fact.field);
        return (
          <Decide
            fact={fact}
            name={nameOf(fact)}
            languages={locales}
            decisions={decisions}
            {...(problem !== undefined && { problem })}
          />
        );
      },
    },
  ];
  return <FormTable label={text('verify.facts')} rows={facts} columns={columns} keyOf={factKey} />;
};
