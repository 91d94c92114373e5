import { outlookOf } from '../../../../../admin/src/features/verification/outlook';
import { startOf, type Choice } from '../../../../../admin/src/features/verification/use-decisions';
import type { VerifiableFact, Verification } from '../../../../../model/contracts/verification';

const TODAY = '2026-05-07';

const fact = (
  field: string,
  value: string | string[] | null,
  kind: VerifiableFact['kind'] = 'date',
): VerifiableFact => ({
  ...{ field, value, kind, locale: null, options: [], target: null, entries: [], required: false, quotes: [] },
});

const verificationWith = (facts: VerifiableFact[], endsOn: string | null = null): Verification => ({
  ...{ documentId: 'c', name: 'C', key: 'c', locales: ['en'], sites: [], status: 'unverified', hash: '' },
  ...{ verifiedOn: null, verifiedBy: null, owner: null, isPublished: false, pending: [], documents: [] },
  ...{ facts, today: TODAY, missingRights: { verify: [], publish: [] } },
  edition: { name: 'ISO/IEC 27001:2013', endsOn },
});

const outlook = (facts: VerifiableFact[], endsOn: string | null = null, chosen: Record<string, Partial<Choice>> = {}) =>
  outlookOf(verificationWith(facts, endsOn), (each) => ({ ...startOf(each), ...chosen[each.field] }));

const ended = { status: 'expired', reason: { code: 'ended', on: '2026-05-06' } };
const superseded = { status: 'superseded', reason: { code: 'edition-ended', on: '2025-10-31' } };

describe('what readers are told of a certification that is verified as active', () => {
  test('is that it has ended, from the day after its last day', () => {
    expect(outlook([fact('validUntil', '2026-05-06')])).toEqual(ended);
    expect(outlook([fact('validUntil', TODAY)])).toBeNull();
    expect(outlook([fact('validUntil', null)])).toBeNull();
  });

  test('follows what is corrected or cleared', () => {
    const facts = [fact('validUntil', '2026-05-06')];
    expect(outlook(facts, null, { validUntil: { decision: 'correct', text: '2027-05-06' } })).toBeNull();
    expect(outlook(facts, null, { validUntil: { decision: 'clear' } })).toBeNull();
    expect(
      outlook([fact('validUntil', null)], null, { validUntil: { decision: 'correct', text: '2026-05-06' } }),
    ).toEqual(ended);
  });

  test('is that its edition was superseded, unless it has ended or another standard is chosen', () => {
    const standard = { ...fact('standard', ['s1'], 'entry'), target: 'standard' as const };
    expect(outlook([standard], '2025-10-31')).toEqual(superseded);
    expect(outlook([standard, fact('validUntil', '2026-05-06')], '2025-10-31')).toEqual(ended);
    const other = { entries: [{ documentId: 's2', name: 'ISO/IEC 27001:2022', locales: ['en'] }] };
    expect(outlook([standard], '2025-10-31', { standard: { decision: 'correct', ...other } })).toBeNull();
    expect(outlook([standard], TODAY)).toBeNull();
  });

  test('is that it has not begun', () => {
    expect(outlook([fact('validFrom', '2026-05-08')])).toMatchObject({ status: 'not-yet-valid' });
    expect(outlook([fact('validFrom', TODAY)])).toBeNull();
  });
});
