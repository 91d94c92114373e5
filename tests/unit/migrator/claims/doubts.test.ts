import { defaultSiteRules, readPage } from '../../../../migrator';
import { parseMap } from '../../../../migrator/map/parse-map';
import type { PageDraft } from '../../../../migrator/reader/interpret/page-draft';

const read = (text: string, map?: string, name = 'security'): PageDraft => {
  const parsed = map === undefined ? null : parseMap(map, 'compliance.map.yml');
  if (parsed !== null && 'problems' in parsed) throw new Error(parsed.problems.join());
  const bytes = new TextEncoder().encode(`# ${name}\n\n${text}\n`);
  return readPage({ path: `${name}.md`, bytes }, { ...defaultSiteRules, map: parsed?.map ?? null });
};
const told = (text: string, map?: string, name?: string) => {
  const { certifications, findings } = read(text, map, name);
  return {
    held: certifications.map(({ key }) => key),
    asked: findings.filter(({ code }) => code === 'CERT_MAYBE').map(({ mapLines }) => mapLines?.[0]),
  };
};

describe('what a careful reader doubts', () => {
  test.each([
    ['We are HIPAA compliant.', 'hipaa'],
    ['Our data centers are ISO 27001 certified.', 'iso-iec-27001'],
    ['我们的数据中心已通过ISO 27001认证。', 'iso-iec-27001'],
    ['Unsere Rechenzentren sind nach ISO 27001 zertifiziert.', 'iso-iec-27001'],
    ['![ISO 27001 certified](iso.png)', 'iso-iec-27001'],
    ['We are SOC 2 Type II compliant and maintain 99.99% uptime.', 'soc-2'],
    ['Wir sind ISO-27001-konform.', 'iso-iec-27001'],
    ['Nous sommes conformes à la norme ISO 27001.', 'iso-iec-27001'],
    ['Cumplimos con la norma ISO 27001.', 'iso-iec-27001'],
    ['当社はISO 27001に準拠しています。', 'iso-iec-27001'],
    ['我们的信息安全管理体系符合ISO 27001标准。', 'iso-iec-27001'],
  ])('is asked, and imported only once the map says it: %s', (text, key) => {
    const line = `pages: { "security.md": { holds: ["${key}"] } }`;
    expect(told(text)).toEqual({ held: [], asked: [line] });
    expect(told(text, line)).toEqual({ held: [key], asked: [] });
    expect(told(text, 'pages: { security.md: { holds: [] } }')).toEqual({ held: [], asked: [] });
  });

  test('is a company of which the page does not say which one it is', () => {
    const text = 'The company is ISO 27001 certified.';
    expect(told(text, undefined, 'about-us').asked).toEqual(['pages: { "about-us.md": { holds: ["iso-iec-27001"] } }']);
    expect(told(text).held).toEqual(['iso-iec-27001']);
  });

  test.each([
    'We are ISO 27001 certified. Our data centers are ISO 27001 certified.',
    'Our data centers are not ISO 27001 certified.',
    'Our data centers will be ISO 27001 certified.',
    'The data centers of our provider are ISO 27001 certified.',
    'Our data centers were ISO 27001 certified until 2020.',
    'Our data centers are ISO 27001 certified. The certificate has expired.',
    'HIPAA is a law.',
    'We are not SOC 2 compliant.',
    'We plan to be SOC 2 compliant.',
    'Our vendors are SOC 2 compliant.',
    'Is your vendor SOC 2 compliant?',
    'Globex helps you become ISO 27001 compliant.',
    '产品设计符合ISO 27001的要求。',
    '![The audit of ISO 27001 as a flow chart](iso.png)',
  ])('is nothing that is held, refused or explained: %s', (text) => {
    expect(told(text).asked).toEqual([]);
  });

  test('has the sentence, its line and the reason', () => {
    const [found] = read('We are HIPAA compliant.').findings.filter(({ code }) => code === 'CERT_MAYBE');
    expect(found).toMatchObject({
      severity: 'info',
      line: 3,
      message:
        '“We are HIPAA compliant.” may state a certification to HIPAA; it is not imported: that a law is complied with is what its author says.',
    });
  });
});
