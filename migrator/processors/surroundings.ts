import type { Quote } from '../model/certification';
import type { ProcessorKind } from '../../model/contracts/processors';
import { aboutOf, kindIn, namesOthers, saysPlanned, saysWhere } from './about';
import { countriesIn } from './places';
import type { ListFacts } from './row';
import { quote } from '../quote';

/** The texts above a list, nearest first: its caption, the headings, the title of the page, the name of its file. */
export interface Above {
  text: string;
  line: number;
  /** Its statement about those who process data: a heading stands above many lists and is asked once. */
  about: ReturnType<typeof aboutOf>;
}

/** A text that stands above a list, on a line of the file. */
export const aboveOf = (text: string, line: number): Above => ({ text, line, about: aboutOf(text) });

/** Whether a text says that the list below it is one of other things, or how a list changes. */
export const isOfOtherThings = ({ text, about }: Above): boolean =>
  about === null ? namesOthers(text) : about === 'process';

/** Whether what stands above a list says that it is one of processors: the nearest text that says what it is about counts. */
export const isListed = (above: readonly Above[]): boolean => {
  const nearest = above.findIndex(({ about }) => about !== null);
  return above[nearest]?.about === 'list' && !above.slice(0, nearest).some(isOfOtherThings);
};

/** The statements of the surroundings of a list about all its rows. */
export const factsAbove = (above: readonly Above[], head: string | null): ListFacts => {
  const texts = head === null ? above : [{ text: head, line: 0 }, ...above];
  const kinds = texts.flatMap(({ text }): ProcessorKind[] => {
    const kind = kindIn(text);
    return kind === null ? [] : [kind];
  });
  // headings below the title: a policy as a whole may speak of plans
  const planned = above.slice(0, 2).find(({ text }) => saysPlanned(text));
  // of several the nearest; whoever is named as a recipient may be more than that
  const kind = kinds.find((each) => each !== 'recipient') ?? kinds[0] ?? 'subprocessor';
  return { kind, planned: planned === undefined ? null : quoted(planned), location: locationIn(above[0]) };
};

/** Where all of a list are, as the sentence says that leads to it: `These providers are located in France:`. */
const locationIn = (nearest: Above | undefined): Quote | null => {
  const sentence = nearest?.text.split(/(?<=[.!?]\s|[。！？])/).at(-1) ?? '';
  if (nearest === undefined || !saysWhere(sentence) || countriesIn(sentence).length === 0) return null;
  return quoted({ ...nearest, text: sentence });
};

const quoted = ({ text, line }: Above): Quote => ({ text: quote(text, 300), line });
