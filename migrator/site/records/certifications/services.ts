import type { Locale } from '../../../../model/contracts/values';
import { hasHan } from '../../../../model/languages/script';
import type { StatedFact } from '../../../model/record-draft';
import { keyFromName } from '../named-record';
import type { Settled } from './settle-fact';
import type { Statement } from './statements';

/** A service by the name that is printed in a language. */
export interface NamedService {
  key: string;
  name: string;
}

/** The services that one certification covers. */
interface NamedServices {
  in: (locale: Locale) => NamedService[];
  settled: Settled;
}

/** The services behind names, one for each key. */
export const servicesOf = (names: readonly string[]): NamedService[] =>
  [...new Map(names.map((name) => [keyFromName(name, 'service'), name]))].map(([key, name]) => ({ key, name }));

/** Whether two lists differ. Lists in different scripts cannot be compared and count as equal. */
const differ = (a: Statement, b: Statement): boolean => {
  const [own, other] = [a.certification.services, b.certification.services];
  const keys = (names: readonly string[]) =>
    servicesOf(names)
      .map(({ key }) => key)
      .sort()
      .join();
  return own.some(hasHan) === other.some(hasHan) && keys(own) !== keys(other);
};

/** The services that a page names, as one fact. */
export const listFact = ({ path, certification: { key, services, quotes } }: Statement): StatedFact => {
  const { text, line } = quotes['services.0'] ?? { text: services.join(', '), line: 1 };
  return { value: services.join(', '), path, line, text, certification: key, field: 'services' };
};

/**
 * The first page that names services owns the list. Other languages use their own names for these services, and a
 * language whose pages name no services has none.
 */
export const namedServices = (
  statements: readonly Statement[],
  decided: readonly StatedFact[] | null | undefined,
): NamedServices => {
  if (decided !== undefined) {
    const services = servicesOf((decided ?? []).map(({ value }) => value));
    return { in: () => services, settled: { fact: null, against: [] } };
  }
  const naming = statements.filter(({ certification }) => certification.services.length > 0);
  const [owner] = naming;
  const against = owner === undefined ? [] : naming.filter((each) => differ(owner, each));
  return {
    in: (locale) => {
      const own = naming.find((each) => each.locale === locale);
      if (own === undefined || owner === undefined) return [];
      const services = servicesOf(own.certification.services);
      if (!against.includes(own)) return services;
      const counting = new Set(servicesOf(owner.certification.services).map(({ key }) => key));
      return services.filter(({ key }) => counting.has(key));
    },
    settled: { fact: owner === undefined ? null : listFact(owner), against: against.map(listFact) },
  };
};
