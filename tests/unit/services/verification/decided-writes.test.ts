import type { FactDecision, FactKind, VerifiableFact } from '../../../../server/src/contracts/verification';
import { decidedWrites } from '../../../../server/src/services/verification/decided-writes';

const relation = (field: string, kind: FactKind): VerifiableFact => ({
  field,
  locale: null,
  kind,
  options: [],
  target: 'organization',
  value: null,
  entries: [],
  required: false,
  quotes: [],
});

const LOCALES: Record<string, string[]> = { english: ['en'], both: ['en', 'zh-CN'] };

const shared = (field: string) => ({ field, locale: null });

const writes = (decision: FactDecision) =>
  decidedWrites(
    { hash: '', decisions: [decision], documents: [], status: 'active', publish: false },
    {
      facts: [relation('issuedBy', 'entry'), relation('services', 'entries')],
      locales: ['en', 'zh-CN'],
      documents: new Map(),
      localesOf: (id) => LOCALES[id] ?? [],
      verified: {},
    },
  );

describe('a relation of a certification in two languages', () => {
  test('is left as it is in a language that the entries named anew are not in', () => {
    expect(writes({ ...shared('issuedBy'), decision: 'correct', value: ['english'] })).toEqual([
      { locale: 'en', data: { issuedBy: { documentId: 'english' } } },
    ]);
    expect(writes({ ...shared('services'), decision: 'correct', value: ['english'] })).toEqual([
      { locale: 'en', data: { services: [{ documentId: 'english' }] } },
    ]);
  });

  test('names in each language those entries that are in it', () => {
    expect(writes({ ...shared('services'), decision: 'correct', value: ['english', 'both'] })).toEqual([
      { locale: 'en', data: { services: [{ documentId: 'english' }, { documentId: 'both' }] } },
      { locale: 'zh-CN', data: { services: [{ documentId: 'both' }] } },
    ]);
  });

  test('is emptied in all languages when it is cleared, or corrected to nothing', () => {
    expect(writes({ ...shared('issuedBy'), decision: 'clear' })).toEqual([
      { locale: 'en', data: { issuedBy: null } },
      { locale: 'zh-CN', data: { issuedBy: null } },
    ]);
    expect(writes({ ...shared('services'), decision: 'correct', value: [] })).toEqual([
      { locale: 'en', data: { services: [] } },
      { locale: 'zh-CN', data: { services: [] } },
    ]);
  });
});
