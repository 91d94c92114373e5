import type { Sentence } from '../contracts/sentences';

declare const said: unique symbol;

/** What a finding says, in English. The panel can say it in its other languages, because it comes from `SENTENCES`. */
export type Said = string & { readonly [said]: true };

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type ValuesOf<Text extends string> = {
  [Name in NamesIn<Text> as Name extends `@${infer Plain}` ? Plain : Name]: Name extends `@${string}`
    ? Said
    : string | number;
};

/** A sentence of `SENTENCES` with its values. */
export const say = <Text extends Sentence>(
  sentence: Text,
  ...[values]: [NamesIn<Text>] extends [never] ? [] : [values: ValuesOf<Text>]
): Said => {
  const known: Readonly<Record<string, string | number>> = values ?? {};
  return asSaid(sentence.replaceAll(/\{@?(\w+)\}/g, (_, name: string) => String(known[name])));
};

/** Several of them, as a list. */
export const sayAll = (all: readonly Said[]): Said => asSaid(all.join(', '));

/** What no sentence of ours says: a name or figure of the content, an error of the system, a rule that is broken. */
export const quoted = (text: string): Said => asSaid(text);

const asSaid = (text: string): Said => text as Said;
