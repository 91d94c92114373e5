import { writeSaid, type Joint, type Said } from './sentences/said';
import { ENGLISH, type SENTENCES, type SentenceCode } from './sentences';

export type { Said } from './sentences/said';

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type ValuesOf<Text extends string> = {
  [Name in NamesIn<Text> as Name extends `@${infer Plain}` ? Plain : Name]: Name extends `@${string}`
    ? Said
    : string | number;
};

type English<Code extends SentenceCode> = (typeof SENTENCES)[Code]['en'];

/** A sentence of `SENTENCES` with its values. */
export const say = <Code extends SentenceCode>(
  code: Code,
  ...[values]: [NamesIn<English<Code>>] extends [never] ? [] : [values: ValuesOf<English<Code>>]
): Said => (values === undefined ? { code } : { code, values });

/** Several of them, as a list. */
export const sayAll = (list: Said[], joint: Joint = 'comma'): Said => ({ list, joint });

/** Text that is no sentence of ours: a name or figure of the content, an error of the system, a rule that is broken. */
export const quoted = (text: string): Said => ({ text });

/** The English text. */
export const inEnglish = (said: Said): string => writeSaid(said, ENGLISH, (_, value) => String(value)) ?? '';
