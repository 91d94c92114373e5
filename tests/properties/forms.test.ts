import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { HeldCertification } from '../../model/contracts/held';
import { addDays } from '../../model/status/calendar-day';
import { effectiveStatus, STATED_STATUSES } from '../../model/status/effective-status';
import { atom } from '../../server/src/forms/atom';
import { heldAt, nextChange, type PublishedCertification } from '../../server/src/forms/held';
import { jsonLd } from '../../server/src/forms/json-ld';
import { llmsTxt, pageMarkdown } from '../../server/src/forms/markdown';
import { sitemap } from '../../server/src/forms/sitemap';
import { rounds } from '../support/jest/rounds';
import { certification, page, RULES } from '../unit/forms/published';

const ORIGIN = 'https://www.example.com';

/** The facts of a certification in every form. */
interface Stated {
  name: string;
  standard: string | null;
  number: string | null;
  issuer: string | null;
  scope: string | null;
  from: string | null;
  until: string | null;
  evidence: string[];
}

const byName = (stated: Stated[]): Stated[] => stated.toSorted((a, b) => (a.name < b.name ? -1 : 1));

const inOverview = (held: readonly HeldCertification[]): Stated[] =>
  held.map(({ name, standard, certificateNumber, issuedBy, scope, validFrom, validUntil, evidence }) => ({
    ...{ name, number: certificateNumber, issuer: issuedBy?.name ?? null, scope },
    ...{
      standard: standard && `${standard.identifier ?? ''}:${standard.edition ?? ''}`,
      from: validFrom,
      until: validUntil,
    },
    evidence: evidence.flatMap(({ url }) => url ?? []),
  }));

interface Claim {
  name: string;
  about?: { name: string };
  certificationIdentification?: string;
  issuedBy?: { name: string };
  description?: string;
  validFrom?: string;
  expires?: string;
  subjectOf?: { url: string }[];
}

const inJsonLd = (graph: readonly Readonly<Record<string, unknown>>[]): Stated[] =>
  graph
    .flatMap(({ hasCertification }) => (hasCertification ?? []) as Claim[])
    .map((claim) => ({
      ...{ name: claim.name, standard: claim.about?.name ?? null, issuer: claim.issuedBy?.name ?? null },
      ...{ number: claim.certificationIdentification ?? null, scope: claim.description ?? null },
      ...{ from: claim.validFrom ?? null, until: claim.expires ?? null },
      evidence: (claim.subjectOf ?? []).map(({ url }) => url),
    }));

interface Line {
  label: string;
  text: string;
  url: string | null;
}

const fromLines = (name: string, lines: readonly Line[]): Stated => {
  const of = (label: string): string | null => lines.find((line) => line.label === label)?.text ?? null;
  return {
    ...{
      name,
      standard: of('Standard'),
      number: of('Certificate number'),
      issuer: of('Issued by'),
      scope: of('Scope'),
    },
    ...{ from: of('Valid from'), until: of('Valid until') },
    evidence: lines.flatMap(({ label, url }) => (label === 'Evidence' && url !== null ? [url] : [])),
  };
};

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

const words = ({ value, children }: Node): string => value ?? (children ?? []).map(words).join('');
const linkIn = ({ url, children }: Node): string | null =>
  url ?? (children ?? []).map(linkIn).find((found) => found !== null) ?? null;

const inMarkdown = (text: string): Stated[] => {
  const { children } = fromMarkdown(text) as Node;
  const at = (children ?? []).findIndex((node) => node.type === 'heading' && words(node) === 'Certifications');
  const claims = at === -1 ? [] : (children?.[at + 1]?.children ?? []);
  return claims.map(({ children: [name, facts] = [] }) =>
    fromLines(
      name === undefined ? '' : words(name),
      (facts?.children ?? []).map((fact) => {
        const [, label = '', value = ''] = /^([^:]*): (.*)$/s.exec(words(fact)) ?? [];
        return { label, text: value, url: linkIn(fact) };
      }),
    ),
  );
};

const inAtom = (text: string): Stated[] => {
  const stated: Stated[] = [];
  let entry: Record<string, string> = {};
  let links: string[] = [];
  let at = '';
  const parser = new Parser(
    {
      onopentag(name, { href }) {
        at = name;
        if (name === 'entry') [entry, links] = [{}, []];
        if (name === 'link' && href !== undefined) links.push(href);
      },
      ontext(data) {
        entry[at] = (entry[at] ?? '') + data;
      },
      onclosetag(name) {
        at = '';
        if (name !== 'entry' || !entry['id']?.includes('#certification-')) return;
        const lines = (entry['content'] ?? '').split('\n').map((line) => {
          const [, label = '', value = ''] = /^([^:]*): (.*)$/s.exec(line) ?? [];
          return { label, text: value.replace(/ https:\S+$/, ''), url: null };
        });
        stated.push({ ...fromLines(entry['title'] ?? '', lines), evidence: links });
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return stated;
};

const name = fc
  .string({ unit: fc.constantFrom(...Array.from('ab<>&*_[](){}#"\'`~!|\\:.- 认证')), minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays('2026-06-30', days));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const edition = fc.record({ withdrawnOn: maybe(day), transitionEndsOn: maybe(day) });

const published = (key: string): fc.Arbitrary<PublishedCertification> =>
  fc
    .record({
      certificationStatus: fc.oneof(
        { weight: 4, arbitrary: fc.constant('active' as const) },
        fc.constantFrom(...STATED_STATUSES),
      ),
      ...{ validFrom: maybe(day), validUntil: maybe(day), verifiedOn: maybe(day), standard: maybe(edition) },
      ...{ name, number: maybe(name), issuer: maybe(name), scope: maybe(name), identifier: name, files: fc.nat(2) },
    })
    .map(({ name: called, number, issuer, scope, identifier, files, ...facts }) =>
      certification(key, facts, {
        name: `${called} ${key}`,
        certificateNumber: number,
        scope,
        issuedBy: issuer === null ? null : { documentId: 'i', key: 'i', name: issuer, url: null },
        standard: facts.standard && {
          documentId: 's',
          key: 's',
          identifier,
          edition: '2022',
          name: null,
          url: `${ORIGIN}/standard`,
        },
        evidence: Array.from({ length: files }, (_, index) => ({
          ...{ documentId: `d${String(index)}`, title: `File ${String(index)}`, kind: null },
          ...{ visibility: 'public' as const, url: `https://cms.example.com/${key}/${String(index)}` },
        })),
      }),
    );

const content = fc.tuple(...Array.from({ length: 8 }, (_, index) => published(`k${String(index)}`)));
const instant = fc.date({ min: new Date('2024-06-01'), max: new Date('2028-06-01'), noInvalidDate: true });

test('all forms state the same of what is held, at twenty instants and around each change of a status', () => {
  fc.assert(
    fc.property(content, fc.array(instant, { minLength: 20, maxLength: 20 }), (certifications, instants) => {
      const turns = instants.flatMap((now) => {
        const next = nextChange(certifications, { now, rules: RULES })?.getTime();
        return next === undefined ? [] : [new Date(next - 1), new Date(next)];
      });
      for (const now of [...instants, ...turns]) {
        const moment = { now, rules: RULES };
        const held = heldAt(certifications, moment);
        const expected = byName(inOverview(held));
        expect(expected.map((each) => each.name)).toEqual(
          certifications
            .filter(({ statusFacts }) => ['active', 'expiring'].includes(effectiveStatus(statusFacts, now, RULES)))
            .map((each) => each.name)
            .toSorted(),
        );
        const stated = page('/trust/');
        const site = { locale: 'en', operator: null, held, processors: [], pages: [stated] };
        const place = { ...moment, origin: ORIGIN, self: `${ORIGIN}/atom.xml` };
        const data = jsonLd({ page: stated, breadcrumbs: [], questions: [], held, operator: null }, place);
        expect(byName(inJsonLd(data['@graph']))).toEqual(expected);
        expect(byName(inMarkdown(pageMarkdown(stated, 'The body.', held)))).toEqual(expected);
        expect(byName(inMarkdown(llmsTxt(site, ORIGIN)))).toEqual(expected);
        expect(byName(inAtom(atom(site, place)))).toEqual(expected);
        expect(sitemap([stated], ['en'], place).root).not.toMatch(/k\d/);
      }
    }),
    { numRuns: rounds(20) },
  );
});
