import type { BreadcrumbList, Certification, FAQPage, Graph, ItemList, Organization, Thing, WebPage } from 'schema-dts';
import {
  CERTIFICATION_FACTS,
  factsLike,
  type Facts,
  type FactsLike,
  type Link,
} from '../../../model/contracts/certification-facts';
import type { HeldCertification, HeldStandard, NamedEntry } from '../../../model/contracts/held';
import type { ListedProcessor } from '../../../model/contracts/listed-processors';
import type { JsonLd, PageLink } from '../../../model/contracts/page-fields';
import type { Moment } from '../delivery/computed/moment';
import { shownWords } from '../../../model/languages/shown-words';
import { editionName } from '../../../model/catalogue/edition-name';
import type { Question } from '../render/questions';
import { addressOf, modifiedOn, type FormPage } from './page';
import type { Site } from './site';

/** The facts stated of a page. */
export interface StatedPage {
  page: FormPage;
  /** The pages above, the highest first. */
  breadcrumbs: readonly PageLink[];
  /** Of a page of questions. */
  questions: readonly Question[];
  /** The certifications that it names and that are held. */
  held: readonly HeldCertification[];
  /** Whose trust center it is; null where the content does not say. */
  operator: NamedEntry | null;
}

/** Where pages stand, and when. */
interface Place extends Moment {
  /** The address of the site, `https://www.example.com`; null: addresses are paths. */
  origin: string | null;
}

const isKnown = (part: unknown): boolean => part !== null && !(Array.isArray(part) && part.length === 0);

/** Without the parts that are not known, and without empty lists. */
const known = <Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], null> } =>
  // what is left has no null
  Object.fromEntries(Object.entries(value).filter(([, part]) => isKnown(part))) as never;

const organization = ({ name, url }: NamedEntry) => known({ '@type': 'Organization' as const, name, url });

const standardOf = (standard: HeldStandard) =>
  known({
    '@type': 'CreativeWork' as const,
    name: editionName(standard) ?? standard.name ?? standard.key,
    url: standard.url,
  });

type Stated = FactsLike<{ held: { jsonLd: string } }>;

/** The facts that schema.org wants otherwise than they are published. */
const COMPOSED = {
  scope: ({ scope, summary }: HeldCertification) => scope ?? summary,
  standard: ({ standard }: HeldCertification) => standard && standardOf(standard),
  level: ({ level }: HeldCertification) => (level === null ? null : { '@type': 'Rating' as const, ratingValue: level }),
  issuedBy: ({ issuedBy }: HeldCertification) => issuedBy && organization(issuedBy),
  documents: ({ evidence }: HeldCertification) =>
    evidence.flatMap(({ title, url }) =>
      url === null ? [] : [{ '@type': 'DigitalDocument' as const, name: title, url }],
    ),
} satisfies Record<Stated & Link, unknown> & Partial<Record<Stated, unknown>>;

type Composed = typeof COMPOSED;
type ValueOf<Name extends Stated> = Name extends keyof Composed ? ReturnType<Composed[Name]> : string | null;
type Properties = { [Name in Stated as Facts[Name]['held']['jsonLd']]: ValueOf<Name> };

const isComposed = (name: Stated): name is keyof Composed => name in COMPOSED;

/** A property of schema.org's certifications; another one does not compile. */
const propertyOf = (name: Stated): keyof Exclude<Certification, string> => CERTIFICATION_FACTS[name].held.jsonLd;

const propertiesOf = (held: HeldCertification): Properties =>
  // each fact under the name that its row gives it
  Object.fromEntries(
    factsLike({ held: { jsonLd: {} } }).map((name) => [
      propertyOf(name),
      isComposed(name) ? COMPOSED[name](held) : held[name],
    ]),
  ) as Properties;

const certification = (held: HeldCertification, origin: string | null): Certification => {
  const properties = propertiesOf(held);
  const { name, description, about, certificationIdentification, certificationRating, ...others } = properties;
  const { url, subjectOf, ...days } = others;
  return known({
    '@type': 'Certification' as const,
    '@id': `${origin ?? ''}/#certification-${encodeURIComponent(held.key)}`,
    ...{ name, description, about, certificationIdentification, certificationRating },
    certificationStatus: 'https://schema.org/CertificationActive' as const,
    ...{ ...days, url, subjectOf },
  });
};

const publisherId = (origin: string | null): string => `${origin ?? ''}/#organization`;

const publisher = ({ held, operator }: Pick<StatedPage, 'held' | 'operator'>, { origin }: Place): Organization =>
  known({
    '@type': 'Organization' as const,
    '@id': publisherId(origin),
    name: operator?.name ?? null,
    url: operator?.url ?? origin,
    hasCertification: held.map((each) => certification(each, origin)),
  });

const breadcrumbList = (trail: readonly PageLink[], { origin }: Place): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ title, path }, index) =>
    known({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: title,
      item: path === null ? null : addressOf(path, origin),
    }),
  ),
});

const webPage = ({ page, questions }: StatedPage, place: Place): WebPage | FAQPage => {
  const url = page.path === null ? null : addressOf(page.path, place.origin);
  const stated = known({
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: page.locale,
    dateModified: modifiedOn(page, place),
    publisher: { '@id': publisherId(place.origin) },
  });
  if (questions.length === 0) return { '@type': 'WebPage', ...stated };
  const mainEntity = questions.map(({ question, answer }) => ({
    '@type': 'Question' as const,
    name: question,
    acceptedAnswer: { '@type': 'Answer' as const, text: answer },
  }));
  return { '@type': 'FAQPage', ...stated, mainEntity };
};

const inContext = (graph: readonly Thing[]): JsonLd =>
  ({ '@context': 'https://schema.org', '@graph': graph }) satisfies Graph as JsonLd;

/**
 * A page as structured data of schema.org, for `<script type="application/ld+json">`: the page, the way to it, and the
 * organization with those certifications that the page names and that are held.
 */
export const jsonLd = (stated: StatedPage, place: Place): JsonLd => {
  const { page, breadcrumbs } = stated;
  const trail = [...breadcrumbs, page];
  const graph: Thing[] = [
    webPage(stated, place),
    ...(breadcrumbs.length === 0 ? [] : [breadcrumbList(trail, place)]),
    publisher(stated, place),
  ];
  return inContext(graph);
};

/** Who is listed, in the types of schema.org: it has none for a company in its role, and no property for where data is processed. */
const listed = ({ name, organization: company, kind, url }: ListedProcessor) => {
  const behind = company === null || company === name ? null : { '@type': 'Organization' as const, name: company };
  // the address may be that of its website, of its own list or of its privacy policy
  const subjectOf = url === null ? null : { '@type': 'WebPage' as const, url };
  if (kind === 'sdk') return known({ '@type': 'SoftwareApplication' as const, name, provider: behind, subjectOf });
  if (behind !== null) return known({ '@type': 'Service' as const, name, provider: behind, subjectOf });
  return known({ '@type': 'Organization' as const, name, subjectOf });
};

const processorList = (
  { locale, processors }: Pick<Site, 'locale' | 'processors'>,
  { origin }: Place,
): ItemList | null => {
  // no property says of an item that it is announced, or has ended
  const inUse = processors.filter(({ effectiveStatus }) => ['in-use', 'ending'].includes(effectiveStatus));
  if (inUse.length === 0) return null;
  return {
    '@type': 'ItemList',
    '@id': `${origin ?? ''}/#processors`,
    name: shownWords(locale).processors.title,
    numberOfItems: inUse.length,
    itemListElement: inUse.map((each, index) =>
      known({ '@type': 'ListItem' as const, position: index + 1, description: each.purpose, item: listed(each) }),
    ),
  };
};

/** A trust center as structured data of schema.org: the organization with all that is held, and who processes data for it now. */
export const siteJsonLd = (site: Omit<Site, 'pages'>, place: Place): JsonLd => {
  const list = processorList(site, place);
  const graph: Thing[] = [publisher(site, place), ...(list === null ? [] : [list])];
  return inContext(graph);
};
