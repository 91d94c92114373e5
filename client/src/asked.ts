import type {
  Certification,
  Evidence,
  Only,
  Organization,
  Page,
  PageVersion,
  Processor,
  Redirect,
  Service,
  Standard,
} from '../../model/contracts/answers';

/** The parameters of a request, as docs/api.md names them: `{ locale: 'en', 'filters[kind]': 'sla' }`. A list is joined by commas. */
export type Question = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The types that can be listed, by the last part of its address. */
export interface Listed {
  pages: Page;
  'page-versions': PageVersion;
  certifications: Certification;
  processors: Processor;
  standards: Standard;
  organizations: Organization;
  services: Service;
  documents: Evidence;
  redirects: Redirect;
}

type OptionalKeys<Type> = { [Key in keyof Type]-?: object extends Pick<Type, Key> ? Key : never }[keyof Type];

/**
 * An entry of which `fields` names some: these, and relations if the request populates them. Without `fields` (`never`), all that
 * is stored, and what is computed or populated only if the request names it.
 */
export type Answered<Type, Name extends keyof Type> = [Name] extends [never]
  ? Type
  : Required<Pick<Type, Name>> & Only<Type, never> & Pick<Type, Exclude<OptionalKeys<Type>, Name>>;

/** A question whose `fields` are known: the answer has no others. */
export type Fields<Type, Name extends keyof Type> = Question & { fields?: readonly (Name & string)[] };
