import { z } from 'zod';
import { exactly } from '../../../server/src/controllers/exact';

interface Answer {
  day: string;
  states: ('held' | 'ended')[];
  note?: string;
}

const states = z.array(z.enum(['held', 'ended']));

test('a schema is of exactly the type that front ends know, or it does not compile', () => {
  expect(exactly<Answer>()(z.object({ day: z.string(), states, note: z.string().optional() }))).toBeDefined();

  // @ts-expect-error -- the schema lacks a field that may be there
  exactly<Answer>()(z.object({ day: z.string(), states }));

  // @ts-expect-error -- the schema lacks a value
  exactly<Answer>()(z.object({ day: z.string(), states: z.array(z.literal('held')), note: z.string().optional() }));

  // @ts-expect-error -- the type lacks a field
  exactly<Answer>()(z.object({ day: z.string(), states, note: z.string().optional(), until: z.string() }));

  // @ts-expect-error -- the type lacks a value
  exactly<Answer>()(z.object({ day: z.string().nullable(), states, note: z.string().optional() }));
});
