import type { BreadcrumbList, Certification, FAQPage, Graph, Organization, Thing, WebPage } from 'schema-dts';
import type { HeldCertification, HeldStandard, NamedEntry } from '../contracts/held';
import type { JsonLd, PageLink } from '../contracts/page-fields';
import type { Moment } from '../delivery/computed/moment';
import { editionName } from '../domain/catalogue/edition-name';
import type { Question } from '../render/questions';
import { addressOf, modifiedOn, type FormPage } from './page';

/** What is stated of a page. */
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
export interface Place extends Moment {
  /** The address of the site, `https://www.example.com`; null: addresses are paths. */
  origin: string | null;
}

/** Without the parts that are not known. */
const known = <Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], null> } =>
  // what is left has no null
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null)) as never;

const organization = ({ name, url }: NamedEntry) => known({ '@type': 'Organization' as const, name, url });

const standardOf = (standard: HeldStandard) =>
  known({
    '@type': 'CreativeWork' as const,
    name: editionName(standard) ?? standard.name ?? standard.key,
    url: standard.url,
  });

const certification = (held: HeldCertification, origin: string | null): Certification =>
  known({
    '@type': 'Certification' as const,
    '@id': `${origin ?? ''}/#certification-${encodeURIComponent(held.key)}`,
    name: held.name,
    description: held.scope ?? held.summary,
    about: held.standard && standardOf(held.standard),
    certificationIdentification: held.certificateNumber,
    certificationRating: held.level === null ? null : { '@type': 'Rating' as const, ratingValue: held.level },
    certificationStatus: 'https://schema.org/CertificationActive' as const,
    issuedBy: held.issuedBy && organization(held.issuedBy),
    datePublished: held.originallyIssuedOn,
    validFrom: held.validFrom,
    expires: held.validUntil,
    auditDate: held.auditedOn,
    url: held.verificationUrl,
    subjectOf: held.evidence.flatMap(({ title, url }) =>
      url === null ? [] : [{ '@type': 'DigitalDocument' as const, name: title, url }],
    ),
  });

const publisherId = (origin: string | null): string => `${origin ?? ''}/#organization`;

const publisher = ({ held, operator }: StatedPage, { origin }: Place): Organization =>
  known({
    '@type': 'Organization' as const,
    '@id': publisherId(origin),
    name: operator?.name ?? null,
    url: operator?.url ?? origin,
    hasCertification: held.length === 0 ? null : held.map((each) => certification(each, origin)),
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
  return { '@context': 'https://schema.org', '@graph': graph } satisfies Graph as JsonLd;
};
