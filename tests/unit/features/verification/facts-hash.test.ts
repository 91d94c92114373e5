import { FACT_FIELDS, isRelation } from '../../../../server/src/features/verification/fact-fields';
import { factsHash } from '../../../../server/src/features/verification/facts';
import type { StoredEntry } from '../../../../migrator/model/ports/entry';
import type {
  CertificationRow,
  StoredCertification,
} from '../../../../server/src/features/verification/stored-certification';

type Values = Record<string, unknown>;

const place = (documentId: string) => ({ documentId, locale: 'en', name: documentId });
const edition = { identifier: 'ISO 27001', edition: '2013', withdrawnOn: null, transitionEndsOn: null };
const standard = { ...place('s'), ...edition };
const evidence = {
  ...place('d'),
  title: 'Report',
  kind: 'report',
  validUntil: '2027-01-01',
  renewsOn: '2026-12-01',
  sha256: 'a',
};

const row = (values: Values = {}): CertificationRow => ({
  ...place('c'),
  publishedAt: null,
  key: 'iso',
  certificationStatus: 'unverified',
  verifiedOn: null,
  verifiedBy: null,
  owner: null,
  values: Object.fromEntries(FACT_FIELDS.filter((fact) => !isRelation(fact)).map(({ field }) => [field, 'x'])),
  standard: [standard],
  issuedBy: [place('i')],
  recognizedBy: [place('r')],
  services: [place('v')],
  documents: [evidence],
  ...values,
});

const entry = (changed: Partial<StoredEntry> = {}): StoredEntry => ({
  ...{ type: 'certification', documentId: 'c', locale: 'en' },
  ...{ fields: { description: 'x', badge: 'b' }, shared: {}, relations: {}, publication: 'published', pending: [] },
  ...changed,
});

const hash = (values: Values = {}, rest: Partial<StoredCertification> = {}): string =>
  factsHash({
    documentId: 'c',
    drafts: [row(), row({ locale: 'zh-CN', ...values })],
    isPublished: false,
    entries: [entry()],
    ...rest,
  });

describe('the hash of a certification', () => {
  test('is the same for the same values', () => {
    expect(hash()).toBe(hash({ standard: [{ ...standard }] }));
  });

  test.each<Values>([
    { owner: 'Somebody' },
    { standard: [{ ...standard, name: 'Renamed' }] },
    { standard: [{ ...standard, identifier: 'ISO 27701' }] },
    { standard: [{ ...standard, edition: '2022' }] },
    { issuedBy: [{ ...place('i'), name: 'Renamed' }] },
    { recognizedBy: [{ ...place('r'), name: 'Renamed' }] },
    { services: [{ ...place('v'), name: 'Renamed' }] },
    { documents: [{ ...evidence, title: 'Renamed' }] },
    { documents: [{ ...evidence, kind: 'certificate' }] },
    { documents: [{ ...evidence, validUntil: '2028-01-01' }] },
    { documents: [{ ...evidence, renewsOn: null }] },
    { documents: [{ ...evidence, sha256: 'b' }] },
    { documents: [] },
  ])('changes in any language with %j', (values) => {
    expect(hash(values)).not.toBe(hash());
  });

  test.each<Partial<StoredEntry>>([
    { fields: { description: 'y', badge: 'b' } },
    { fields: { description: 'x', badge: null } },
    { pending: ['description'] },
  ])('changes with what is no fact: %j', (changed) => {
    expect(hash({}, { entries: [entry(changed)] })).not.toBe(hash());
  });

  test('changes when the certification is published', () => {
    expect(hash({}, { isPublished: true })).not.toBe(hash());
  });
});
