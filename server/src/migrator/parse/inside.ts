import type { Span } from '../model';

/** Whether an offset stands in one of the spans, which come in order and may nest. To be asked in ascending order. */
export const inside = (spans: readonly Span[]): ((offset: number) => boolean) => {
  let next = 0;
  let until = 0;
  return (offset) => {
    for (; (spans[next]?.from ?? Infinity) <= offset; next += 1) until = Math.max(until, spans[next]?.to ?? 0);
    return offset < until;
  };
};
