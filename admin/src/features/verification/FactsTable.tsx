import { Button, Flex, Typography } from '@strapi/design-system';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { VerifiableFact, Verification } from '../../../../model/contracts/verification';
import { Details } from '../../core/components/Details';
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
import { letterOf, stepOf, useSteps } from '../../core/lists/use-steps';
import { AddEvidenceButton } from '../evidence';
import { CorrectField } from './CorrectField';
import { Quotes } from './Quotes';
import { ReadingBar } from './ReadingBar';
import { factKey, isStated, type Choice, type Decisions } from './use-decisions';
import { useSeen } from './use-seen';

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
  /** The keyboard's place moves on from the button that was used. */
  onRead: (button: HTMLElement) => void;
}

const Decide = ({ fact, name, languages, decisions, problem, onRead }: RowProps) => {
  const text = useText();
  const choice = decisions.choiceFor(fact);
  const { decision } = choice;
  const isEmpty = !isStated(fact);
  const isUnread = decision === 'accept' && !isEmpty && !decisions.isRead(fact);
  const [tone, label] = MARKS[decision];
  const box = useFocusMoved(decision, decision === 'correct' ? FIELDS : 'button');
  const decide = (made: Choice['decision']) => () => {
    decisions.choose(fact, { decision: made, isUnreadable: false });
  };
  return (
    <Flex
      ref={box}
      data-fact
      direction="column"
      alignItems="stretch"
      gap={2}
      minWidth="22rem"
      style={{ whiteSpace: 'normal' }}
    >
      <Flex gap={2} wrap="wrap" role="group" aria-label={text('verify.decide', { field: name })}>
        {!(isEmpty && decision === 'accept') && !isUnread && <Mark tone={tone}>{text(label)}</Mark>}
        {isUnread && (
          <Button
            data-unread
            size="S"
            variant="secondary"
            onClick={({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
              // this button goes with the click
              onRead(currentTarget);
              decisions.markRead([fact]);
            }}
          >
            {text('verify.read')}
          </Button>
        )}
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

/** On to the next fact that is to be read; behind the last one, to what else can be done about this. */
const moveOn = (list: HTMLElement | null, from: HTMLElement): void => {
  const unread = [...(list?.querySelectorAll<HTMLElement>('[data-unread]') ?? [])];
  const next = unread[unread.indexOf(from) + 1] ?? unread.find((button) => button !== from);
  (next ?? from.parentElement?.querySelector<HTMLElement>('button:not([data-unread])'))?.focus();
  next?.scrollIntoView({ block: 'nearest' });
};

/** Each fact beside the words that state it, and what is done about it. Empty ones are folded away. */
export const FactsTable = ({ verification: { documentId, facts, locales }, decisions, problemOf }: FactsTableProps) => {
  const text = useText();
  const { fieldName, localeName } = useLabels();
  const { list, go } = useSteps('[data-fact]', 'button');
  const { seen, watch } = useSeen();
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
        <Quotes quotes={fact.quotes} isStated={isStated(fact)} shown={watch(factKey(fact))}>
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
            onRead={(button) => {
              moveOn(list.current, button);
            }}
            {...(problem !== undefined && { problem })}
          />
        );
      },
    },
  ];
  const table = (label: string, rows: VerifiableFact[]) => (
    <FormTable label={label} rows={rows} columns={columns} keyOf={factKey} />
  );
  const empty = facts.filter((fact) => !isStated(fact));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(letterOf(event));
    if (step === undefined) return;
    event.preventDefault();
    go(step);
  };
  return (
    // the keys go from button to button, each of which the keyboard reaches without them
    <Flex ref={list} direction="column" alignItems="stretch" gap={4} onKeyDown={onKeyDown}>
      <ReadingBar decisions={decisions} seen={seen} />
      {table(
        text('verify.facts'),
        facts.filter((fact) => isStated(fact)),
      )}
      {empty.length > 0 && (
        <Details
          summary={<Typography textColor="neutral800">{text('verify.empty', { count: empty.length })}</Typography>}
        >
          {table(text('verify.emptyFacts'), empty)}
        </Details>
      )}
    </Flex>
  );
};
