import type {
  EntryName,
  FactDecision,
  FactKind,
  VerifiableFact,
  VerificationRequest,
} from '../../../../model/contracts/verification';
import { decidedWrites, decisionProblems } from '../../../../server/src/features/verification/decided-writes';

const ENTRIES = new Map<string, EntryName>(
  [
    { documentId: 'english', name: 'English', locales: ['en'] },
    { documentId: 'chinese', name: '中文', locales: ['zh-CN'] },
    { documentId: 'both', name: 'Both', locales: ['en', 'zh-CN'] },
  ].map((entry) => [entry.documentId, entry]),
);

const relation = (field: string, kind: FactKind, entries: EntryName[] = []): VerifiableFact => ({
  field,
  locale: null,
  kind,
  options: [],
  target: 'organization',
  value: null,
  entries,
  required: false,
  quotes: [],
});

const shared = (field: string) => ({ field, locale: null });

const request = (decisions: FactDecision[], documents: string[] = []): VerificationRequest => ({
  ...{ hash: '', decisions, documents, status: 'active', publish: false },
});

const deciding = (named: EntryName[] = []) => ({
  facts: [relation('issuedBy', 'entry', named), relation('services', 'entries', named)],
  locales: ['en', 'zh-CN'],
  documents: ['both'],
  entries: ENTRIES,
  verified: {},
});

const entry = (id: string): EntryName => ENTRIES.get(id) ?? { documentId: id, name: id, locales: [] };
const writes = (decision: FactDecision, named: EntryName[] = []) => decidedWrites(request([decision]), deciding(named));
const problems = (decision: FactDecision, named: EntryName[] = []) =>
  decisionProblems(request([decision]), deciding(named));

describe('a relation of a certification in two languages', () => {
  test('is written in the main language, which the others follow', () => {
    expect(writes({ ...shared('issuedBy'), decision: 'correct', value: ['both'] })).toEqual([
      { locale: 'en', data: { issuedBy: { documentId: 'both' } } },
    ]);
    expect(writes({ ...shared('services'), decision: 'correct', value: [] }, [entry('both')])).toEqual([
      { locale: 'en', data: { services: [] } },
    ]);
  });

  test('cannot name an entry anew that one of the languages lacks', () => {
    expect(problems({ ...shared('issuedBy'), decision: 'correct', value: ['english'] })).toEqual([
      {
        path: ['issuedBy'],
        message: expect.stringContaining('issuedBy names "English", which has no version in zh-CN') as string,
        code: 'NO_VERSION',
        values: { value: 'English', locale: 'zh-CN' },
      },
    ]);
    expect(problems({ ...shared('services'), decision: 'correct', value: ['both', 'chinese'] })).toHaveLength(1);
    expect(problems({ ...shared('services'), decision: 'correct', value: ['both'] })).toEqual([]);
  });

  test('keeps such an entry where it stands, and is written where only another language names it', () => {
    const standing = [entry('both'), entry('chinese')];
    const correct = { ...shared('services'), decision: 'correct' as const, value: ['both', 'chinese'] };
    expect(problems(correct, standing)).toEqual([]);
    expect(writes(correct, standing)).toEqual([
      { locale: 'en', data: { services: [{ documentId: 'both' }] } },
      { locale: 'zh-CN', data: { services: [{ documentId: 'both' }, { documentId: 'chinese' }] } },
    ]);
    expect(writes({ ...shared('services'), decision: 'clear' }, standing)).toEqual([
      { locale: 'en', data: { services: [] } },
      { locale: 'zh-CN', data: { services: [] } },
    ]);
  });
});

test('evidence is attached once, beside what the main language names', () => {
  const attached = decidedWrites(request([], ['both', 'second']), {
    ...deciding(),
    entries: new Map([...ENTRIES, ['second', { documentId: 'second', name: 'Second', locales: ['en', 'zh-CN'] }]]),
  });
  expect(attached).toEqual([{ locale: 'en', data: { documents: { connect: [{ documentId: 'second' }] } } }]);
  expect(decisionProblems(request([], ['chinese']), deciding())).toMatchObject([{ path: ['documents'] }]);
});

test('what a person can meet has a code, with which the panel says it in another language', () => {
  const name: VerifiableFact = { ...relation('name', 'text'), target: null, required: true, value: 'A name' };
  const found = (decision: FactDecision) => decisionProblems(request([decision]), { ...deciding(), facts: [name] });
  const correct = (value: string) => found({ ...shared('name'), decision: 'correct', value });
  expect(correct(' ')).toMatchObject([{ code: 'REQUIRED' }]);
  expect(correct('a\u0007b')).toMatchObject([{ code: 'UNSTORABLE', values: { characters: 'U+0007' } }]);
  expect(correct('x'.repeat(20_000))).toEqual([]);
  expect(problems({ ...shared('issuedBy'), decision: 'correct', value: ['gone'] })).toMatchObject([
    { path: ['issuedBy'], code: 'NO_ENTRY' },
  ]);
  // only programs send such a thing
  expect(found({ ...shared('name'), decision: 'correct', value: [] })).toEqual([
    { path: ['name'], message: 'name must be text' },
  ]);
});
