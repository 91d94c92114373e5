import type { FileFinding, Severity } from '../../../../model/contracts/findings';
import { atOnce } from '../../../../model/steps';
import { keptFindings } from '../../../../migrator/report/findings/kept-findings';

const found = (severity: Severity, line: number): FileFinding => ({
  ...{ code: 'LINK_BROKEN', severity, message: 'Missing.', path: 'a.md', line, column: 1, hint: null },
});

const many = (severity: Severity, count: number, from = 0): FileFinding[] =>
  Array.from({ length: count }, (_, index) => found(severity, from + index));

test('others have their turn after each finding', () => {
  expect([...keptFindings(many('warning', 50))]).toHaveLength(50);
});

test('of too many the most severe are kept, in their order', () => {
  const findings = [...many('info', 4_000), ...many('warning', 7_000, 10_000), ...many('error', 2_000, 20_000)];
  const { kept, counts } = atOnce(keptFindings(findings));
  expect(counts).toEqual({ error: 2_000, warning: 7_000, info: 4_000, leftOut: 3_000 });
  expect(kept).toEqual([...findings.slice(0, 1_000), ...findings.slice(4_000)]);
});

test('what fits is kept as a whole', () => {
  const findings = [found('info', 1), found('error', 2), found('warning', 3)];
  expect(atOnce(keptFindings(findings))).toEqual({
    kept: findings,
    counts: { error: 1, warning: 1, info: 1, leftOut: 0 },
  });
});

test('codes and values are kept with what they say, and not with a text that is cut', () => {
  const says = { message: { code: 'fileEmpty' }, hint: null };
  const { kept } = atOnce(
    keptFindings([
      { ...found('info', 1), says },
      { ...found('info', 2), message: 'x'.repeat(2_001), says },
    ]),
  );
  expect(kept.map((each) => each.says)).toEqual([says, undefined]);
});
