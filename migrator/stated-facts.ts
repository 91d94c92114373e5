import {
  CERTIFICATION_FACTS,
  factsLike,
  isFactLike,
  type CertificationFact,
  type FactName,
  type FactsLike,
  type Like,
} from '../model/contracts/certification-facts';

type NotPrinted = FactsLike<{ printed: null }>;

/** The facts that maps, and maybe pages, state as one text each. */
export type SingleFact = Exclude<FactsLike<{ imported: string }>, FactsLike<{ value: { many: string } }>>;
/** Those of them that pages state. */
export type PrintedFact = Exclude<SingleFact, NotPrinted>;

const isSingle = (name: FactName): name is SingleFact =>
  isFactLike(name, { imported: {} }) && !isFactLike(name, { value: { many: {} } });

export const SINGLE_FACTS = factsLike({ imported: {} }).filter(isSingle);

export const isPrinted = (name: SingleFact): name is PrintedFact => !isFactLike(name, { printed: null });

/** The facts like one of these that pages state as one text each. */
export const printedLike = <const Wanted extends readonly Like[]>(
  ...likes: Wanted
): (PrintedFact & FactsLike<Wanted[number]>)[] => {
  const isWanted = (name: SingleFact): name is PrintedFact & FactsLike<Wanted[number]> =>
    isPrinted(name) && isFactLike(name, ...likes);
  return SINGLE_FACTS.filter(isWanted);
};

type Labelled = FactsLike<{ printed: readonly string[] }>;

/** The facts that stand on pages behind labels. */
export const LABELLED = factsLike({ printed: {} });

export const labelsOf = (name: Labelled): readonly string[] => {
  const { printed }: CertificationFact = CERTIFICATION_FACTS[name];
  return printed ?? [];
};

/** The facts that a rule of their own reads; every section has a name and says what it is. */
export type RuledFact = Exclude<Exclude<PrintedFact, Labelled>, 'name' | 'type'>;
