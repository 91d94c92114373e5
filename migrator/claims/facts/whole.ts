import { joined } from '../../../model/languages/phrases';

/** An expression that finds a text which one of these finds from its beginning to its end, maybe with something behind it. */
export const whole = (patterns: readonly RegExp[], behind = ''): RegExp => {
  const { source, flags } = joined(patterns);
  return new RegExp(`^(?:${source})${behind}$`, flags);
};

/** A colon behind a label that keeps it. */
export const COLON = String.raw`\s*[:：]?`;
