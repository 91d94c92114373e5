import { extract, page } from './page';

const keys = (text: string) => extract(page(`# Compliance\n\n## Certifications\n\n${text}\n`)).map(({ key }) => key);

test.each([
  'ISO 27001: no',
  'ISO 27001 - no',
  'ISO 27017: in 2028',
  'ISO 27001 – coming in Q3',
  'ISO 27001: in audit',
  'ISO 27001: aligned',
  'ISO 27001: Stage 1 audit booked for May',
  'ISO 27001: held by Acme Bank, a customer',
  'SOC 2 🚧',
  'SOC 2 ❌',
  '[ ] ISO 27001',
  'PCI DSS：办理中',
  'CSA STAR：规划',
  'ISO 27001：明年',
  'ISO 27001：暂无',
  'ISO 27001：未启动',
  'ISO 27017：2027年完成',
])('an item that says no: %s', (item) => {
  expect(keys(`- ${item}`)).toEqual([]);
});

test.each([
  ['Status: Planned\n- Deliverables: ISO 27001 certificate, policies', false],
  ['Status: In progress\n- Auditor: Eastgate Register has issued certificates', false],
  ['Status: Active and current\n- Scope: Storage', true],
  ['Status: ✅ Completed\n- Scope: Storage', true],
  ['状态：有效\n- 范围：存储', true],
])('a status below a heading decides: %s', (text, held) => {
  expect(extract(page(`# Compliance\n\n## ISO 27001\n\n- ${text}\n`))).toHaveLength(held ? 1 : 0);
});

test.each([
  ['- 2019年3月：通过 ISO 27001 认证（BSI 颁发）\n- 2021年8月：获得 CSA STAR 认证', ['iso-iec-27001', 'csa-star']],
  ['- March 2019: we passed the ISO 27001 audit\n- 2028 (planned): we pass the SOC 2 audit', ['iso-iec-27001']],
  ['- [ ] March 2029: ISO 27001 certificate obtained', []],
  ['平台部署在远山云上，远山云已通过 ISO 27001 认证。', []],
  ['Our data is hosted by Farhill. Farhill is ISO 27001 certified.', []],
  ['本平台部署在上海，已通过 ISO 27001 认证。', ['iso-iec-27001']],
])('sentences of items and paragraphs: %s', (text, found) => {
  expect(keys(text)).toEqual(found);
});

const states = [
  'No',
  '❌',
  'Audit booked',
  'Under evaluation',
  'In preparation',
  'Q2 2027',
  '2028',
  '明年',
  '未启动',
  '暂无',
  '否',
];

test.each(states)('a cell that says no: %s', (cell) => {
  expect(keys(`| Standard | Scope | Status |\n| - | - | - |\n| ISO 27001 | Storage | ${cell} |`)).toEqual([]);
  expect(keys(`| Standard | Status |\n| - | - |\n| ISO 27001 | ${cell} |`)).toEqual([]);
});

test.each([
  '<table><tr><th>Standard</th><th>Certified</th></tr><tr><td>ISO 27001</td><td>No</td></tr></table>',
  '<table><tr><td>ISO 27001</td><td>❌</td></tr></table>',
  '<div class="card"><h4>ISO 27001</h4><p>In audit since May</p></div>',
  '<div class="card"><h4>ISO 27001</h4><p>Held by our customers</p></div>',
  '| Standard | Holder |\n| - | - |\n| ISO 27001 | Northwind Ltd |\n| SOC 2 | Contoso |',
  '| 标准 | 持有单位 |\n| - | - |\n| ISO 27001 | 北风公司 |',
])('tables and cards of HTML that say no, and columns of others: %s', (text) => {
  expect(keys(text)).toEqual([]);
});

test.each([
  ['- ISO 27001\n- SOC 2', ['iso-iec-27001', 'soc-2']],
  ['- ISO 27001: 2013\n- ISO 9001: since 2019\n- SOC 2: Type II, yearly', ['iso-iec-27001', 'iso-9001', 'soc-2']],
  ['| Standard | Status |\n| - | - |\n| ISO 27001 | Certified |\n| ISO 9001 | ✅ |', ['iso-iec-27001', 'iso-9001']],
  ['| Standard | Since | Public |\n| - | - | - |\n| ISO 27001 | Q2 2019 | No |', ['iso-iec-27001']],
  ['| Standard | Holder |\n| - | - |\n| ISO 27001 | Our cloud |', ['iso-iec-27001']],
])('entries that are held: %s', (text, held) => {
  expect(keys(text)).toEqual(held);
});
