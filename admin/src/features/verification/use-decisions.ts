import { useState } from 'react';
import type { EntryName, FactDecision, VerifiableFact, Verification } from '../../../../model/contracts/verification';

/** A decision about a fact, with the value that has been typed or chosen so far. */
export interface Choice {
  decision: 'accept' | 'correct' | 'clear';
  text: string;
  /** Of a list. */
  members: string[];
  entries: EntryName[];
  /** The typed date does not exist: the browser then reports an empty value. */
  isUnreadable: boolean;
}

export const factKey = ({ field, locale }: Pick<VerifiableFact, 'field' | 'locale'>): string =>
  `${field} ${locale ?? ''}`;

export const isStated = ({ value }: VerifiableFact): boolean => value !== null && value.length > 0;

/** Nothing is changed until somebody says so; it is accepted when they have read it. */
export const startOf = (fact: VerifiableFact): Choice => ({
  decision: 'accept',
  text: typeof fact.value === 'string' ? fact.value : '',
  members: Array.isArray(fact.value) ? fact.value : [],
  entries: fact.entries,
  isUnreadable: false,
});

/** The corrected value of a fact. */
const valueOf = ({ kind, target }: VerifiableFact, { text, members, entries }: Choice): string | string[] => {
  if (target !== null) return entries.map(({ documentId }) => documentId);
  return kind === 'list' ? members : text;
};

/** The request for a choice. A correction to nothing clears the fact; an empty fact stays as it is. */
export const decisionOf = (fact: VerifiableFact, choice: Choice): FactDecision => {
  const { field, locale } = fact;
  const { decision } = choice;
  if (decision !== 'correct') return { field, locale, decision };
  const value = valueOf(fact, choice);
  if (value.length > 0) return { field, locale, decision, value };
  return { field, locale, decision: isStated(fact) ? 'clear' : 'accept' };
};

/** Facts that would be accepted though nobody has said that they read them. */
export const unreadFacts = (
  facts: readonly VerifiableFact[],
  choiceFor: (fact: VerifiableFact) => Choice,
  read: ReadonlySet<string>,
): VerifiableFact[] =>
  facts.filter((fact) => isStated(fact) && choiceFor(fact).decision === 'accept' && !read.has(factKey(fact)));

/** The decisions about the facts of a certification; those that are accepted are not sent. */
export const useDecisions = ({ facts }: Verification) => {
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const choiceFor = (fact: VerifiableFact): Choice => choices[factKey(fact)] ?? startOf(fact);
  const decisions = facts
    .map((fact) => decisionOf(fact, choiceFor(fact)))
    .filter(({ decision }) => decision !== 'accept');
  return {
    choiceFor,
    choose: (fact: VerifiableFact, choice: Partial<Choice>) => {
      setChoices((known) => ({
        ...known,
        [factKey(fact)]: { ...(known[factKey(fact)] ?? startOf(fact)), ...choice },
      }));
    },
    decisions,
    isRead: (fact: VerifiableFact) => read.has(factKey(fact)),
    markRead: (those: readonly VerifiableFact[]) => {
      setRead((before) => new Set([...before, ...those.map(factKey)]));
    },
    /** Would be accepted, and nobody has read them. */
    unread: unreadFacts(facts, choiceFor, read),
    /** Something that was typed cannot be sent. */
    hasUnreadable: facts.map(choiceFor).some(({ decision, isUnreadable }) => decision === 'correct' && isUnreadable),
    counts: {
      correct: decisions.filter(({ decision }) => decision === 'correct').length,
      clear: decisions.filter(({ decision }) => decision === 'clear').length,
      accept: facts.filter((fact) => isStated(fact) && choiceFor(fact).decision === 'accept').length,
    },
  };
};

export type Decisions = ReturnType<typeof useDecisions>;
