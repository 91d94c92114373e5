import type { FileFinding } from '../../../../model/contracts/findings';
import { opened } from '../../../../model/lists/list';
import { FILES_LIST } from '../../../../model/lists/plan';
import { planFiles } from '../../../../server/src/features/sources/plans';

const found = (code: string, count: number): FileFinding[] =>
  Array.from({ length: count }, (_, line) => ({
    ...{ code, severity: 'info' as const, path: 'sla.md', line: line + 1, column: 1 },
    ...{ message: 'No page uses this rule.', hint: null },
  }));

const FILE = { path: 'sla.md', state: 'page', locale: 'en', title: 'SLA', kind: 'sla', url: '/sla/' };
const FINDINGS = [...found('MAP_RULE_UNUSED', 5000), ...found('LINK_BROKEN', 3), ...found('IMAGE_MISSING', 21)];

type Context = Parameters<typeof planFiles>[0];
type Staged = Parameters<typeof planFiles>[1];

/** Of a plan, the part that is asked. */
const context = {
  planOf: async () => Promise.resolve({ index: { files: [{ ...FILE, findings: FINDINGS }] } }),
} as unknown as Context;
const staged = { planning: null } as Staged;

const ask = async (code: string[]) => {
  const { data } = await planFiles(context, staged, { ...opened(FILES_LIST), code }, { page: 1, pageSize: 25 });
  const codes = data.flatMap(({ findings }) => findings.map((finding) => finding.code));
  const counted = [...new Set(codes)].map((each) => [each, codes.filter((one) => one === each).length]);
  return { listed: Object.fromEntries(counted) as Record<string, number>, more: data[0]?.more };
};

test('a file is listed with the first findings of each code, and says how many more there are', async () => {
  expect(await ask([])).toEqual({
    listed: { MAP_RULE_UNUSED: 20, LINK_BROKEN: 3, IMAGE_MISSING: 20 },
    more: [
      { code: 'MAP_RULE_UNUSED', count: 4980 },
      { code: 'IMAGE_MISSING', count: 1 },
    ],
  });
});

test('who asks for a code gets more of its findings, and no others', async () => {
  expect(await ask(['MAP_RULE_UNUSED'])).toEqual({
    listed: { MAP_RULE_UNUSED: 100 },
    more: [{ code: 'MAP_RULE_UNUSED', count: 4900 }],
  });
});
