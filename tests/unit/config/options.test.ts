import type { z } from 'zod';
import type { ComplianceOptions } from '../../../server/src/config/options';
import type { configSchema } from '../../../server/src/config/schema';
import type { CatalogueExtension } from '../../../model/catalogue/extend-catalogue';

/** A type of which everything is needed, so that what one of two lacks makes them different. */
type Full<Type> = Type extends (infer Item)[]
  ? Full<Item>[]
  : Type extends object
    ? { [Name in keyof Type]-?: Full<NonNullable<Type[Name]>> }
    : Type;

type Assignable<One, Other> = [One] extends [Other] ? true : false;
type Same<One, Other> = Assignable<Full<One>, Full<Other>> & Assignable<Full<Other>, Full<One>>;

type Accepted = z.input<typeof configSchema>;

/** The compiler is the test: what differs has no `true`. */
test('the published options are those that the schema accepts', () => {
  const options: Same<Omit<ComplianceOptions, 'catalogue'>, Omit<Accepted, 'catalogue'>> = true;
  const catalogue: Assignable<NonNullable<ComplianceOptions['catalogue']>, CatalogueExtension> = true;
  expect([options, catalogue]).toEqual([true, true]);
});
