/**
 * A sentence of the catalogue by its code, with its values; text that is no sentence of ours; or several of them as a list.
 * Plain JSON: findings are stored with it, and the panel writes it in its language.
 */
export type Said =
  { code: string; values?: Readonly<Record<string, SaidValue>> } | { text: string } | { list: Said[]; joint: Joint };

export type SaidValue = string | number | Said;

/** The words between the members of a list. */
export type Joint = 'comma' | 'and';

/** The sentences of a language. */
export interface SaidWords {
  sentences: Readonly<Record<string, string>>;
  joints: Readonly<Record<Joint, string>>;
}

/** Shows a value by its name in the sentence; `''` for text and for members of a list. */
type ShowValue = (name: string, value: string | number) => string;

const PLACE = /\{@?(\w+)\}/;

/** Null where a part cannot be written. */
const whole = (parts: readonly (string | null)[], joint = ''): string | null =>
  parts.includes(null) ? null : parts.join(joint);

const writeValue = (name: string, value: SaidValue | undefined, words: SaidWords, show: ShowValue): string | null => {
  if (value === undefined) return null;
  return typeof value === 'object' ? writeSaid(value, words, show) : show(name, value);
};

/** Writes it in a language; null where a sentence, or a value in it, is of another version. */
export const writeSaid = (said: Said, words: SaidWords, show: ShowValue): string | null => {
  if ('text' in said) return show('', said.text);
  if ('list' in said)
    return whole(
      said.list.map((member) => writeSaid(member, words, show)),
      words.joints[said.joint],
    );
  const { code, values = {} } = said;
  const sentence = Object.hasOwn(words.sentences, code) ? words.sentences[code] : undefined;
  if (sentence === undefined) return null;
  // the odd parts are the names of values
  const parts = sentence.split(PLACE);
  return whole(parts.map((part, at) => (at % 2 === 0 ? part : writeValue(part, values[part], words, show))));
};
