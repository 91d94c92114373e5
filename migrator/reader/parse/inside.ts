import type { Span } from '../../model/source';

/**
 * Tests whether an offset is in one of the spans. The spans are sorted and may nest; offsets must be tested in
 * ascending order.
 */
export const inside = (spans: readonly Span[]): ((offset: number) => boolean) => {
  let next = 0;
  let until = 0;
  return (offset) => {
    for (; (spans[next]?.from ?? Infinity) <= offset; next += 1) until = Math.max(until, spans[next]?.to ?? 0);
    return offset < until;
  };
};
