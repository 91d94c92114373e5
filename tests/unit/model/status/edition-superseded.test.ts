import { editionSuperseded } from '../../../../model/status/edition-superseded';

test('a certificate counts through the last day of the transition, even when the edition is withdrawn', () => {
  const edition = { withdrawnOn: '2022-10-25', transitionEndsOn: '2025-10-31' };
  expect(['2022-10-25', '2025-10-31', '2025-11-01'].map((on) => editionSuperseded(edition, on))).toEqual([
    false,
    false,
    true,
  ]);
});

test('without a transition it counts through the day of withdrawal', () => {
  const edition = { withdrawnOn: '2023-08-01', transitionEndsOn: null };
  expect(['2023-07-31', '2023-08-01', '2023-08-02'].map((on) => editionSuperseded(edition, on))).toEqual([
    false,
    false,
    true,
  ]);
});

test('an edition of which nothing is known stands', () => {
  expect(editionSuperseded({ withdrawnOn: null, transitionEndsOn: null }, '2100-01-01')).toBe(false);
});
