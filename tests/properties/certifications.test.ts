import fc from 'fast-check';
import { baseCatalogue } from '../../model/catalogue/base-catalogue';
import { standardFinder } from '../../model/catalogue/find-standards';
import { levelsIn } from '../../model/catalogue/printed-level';
import { certificationExtractor } from '../../migrator/claims/extract-certifications';
import { contradict } from '../../migrator/claims/one-certificate';
import type { CertificationDraft } from '../../migrator/model/certification';
import { parse } from '../../migrator/reader/parse/parse';
import { placesIn } from '../../migrator/reader/read/place';
import { rounds } from '../support/jest/rounds';

const findStandards = standardFinder(baseCatalogue);
const { extract } = certificationExtractor(baseCatalogue);

const inspect = (text: string): CertificationDraft[] => {
  const place = placesIn(text);
  return extract({
    kind: 'compliance',
    text,
    outline: parse(text),
    except: [],
    lineAt: (offset) => place(offset).line,
  }).certifications;
};

const standard = fc.constantFrom(
  'ISO/IEC 27001',
  'ISO 27001:2013',
  'ＩＳＯ ２７００１：２０２２',
  'ISO20000-1',
  'SOC 1 and SOC 2',
  'MLPS',
  '信息系统安全等级保护',
  '可信云服务',
  'Trusted Cloud Service',
  'PCI DSS v4.0',
  'CSA STAR',
);
const body = fc.constantFrom(
  'Qingyuan Certification Center Co., Ltd.',
  '[Northwind Assurance GmbH](https://northwind.example/)',
  '**HCU**',
  'Harbour Cloud Union (HCU)',
  'an independent auditor',
  '清远认证中心有限公司（QCC）',
  '[港湾云联盟](http://gw.example/ "港湾")',
  '具有资质的测评机构',
  '<b>BSI</b>',
);
const level = fc.constantFrom('Level 3', '第三级', '三级', 'level two', '', '２级');
const sentence = fc.oneof(
  fc.tuple(standard, body).map(([name, who]) => `The ${name} certificate is issued by ${who} and can be seen.`),
  fc.tuple(standard, body, level).map(([name, who, grade]) => `由${who}颁发的${name}证书为${grade}，可公开查询。`),
  fc.tuple(standard, level).map(([name, grade]) => `Lanchuan Cloud is certified as ${name} ${grade}.`),
  fc.tuple(standard).map(([name]) => `岚川云获得云主机、*对象存储*和云备份等 3 项${name}认证。`),
  fc
    .tuple(standard)
    .map(
      ([name]) => `Lanchuan was granted ${name} certification for \`Storage\`, Compute & Backup, which\nwere tested.`,
    ),
  fc.constantFrom(
    'ISO scope: Information security of A & B;\nand of C.',
    '**认证范围：** 计算与存储服务。也包括备份。',
    'We are audited every year. Audits follow every three years.',
    '每年接受审核。',
    'We plan to be certified by Eastgate next year.',
    '\n\n- Issued by: Eastgate Register\n- Level: 3\n\n',
    '\n\n| Item | Detail |\n| --- | --- |\n| Scope | Storage\\|Compute |\n| Level | 2 |\n\n',
    'Results are published on [the register](https://register.example/a_(b)?x=1&amp;y=2).',
    'See the [certificate](/files/iso.pdf) &amp; <a href="https://x.example/r.pdf">report</a>.',
    '\n\n> A testing agency authorized by the Ministry of Public Security assessed us.',
    'What is this?',
    '\n\n<!-- issued by Nobody Inc. -->\n\n',
    '\n\n```\nissued by Nobody Inc.\n```\n\n',
  ),
);
const gap = fc.constantFrom('\n\n', '\n', ' ');
const heading = fc
  .tuple(
    fc.constantFrom('## ', '### ', '#', '**'),
    standard,
    fc.constantFrom('', ' Certification', ' 认证', ' for Storage'),
  )
  .map(([mark, name, rest]) => `${mark}${name}${rest}${mark === '**' ? '**' : ''}\n\n`);
/** Pages without a section for each certificate: rows, items and sentences under a heading that announces them. */
const row = fc
  .tuple(standard, body, level, fc.constantFrom('Storage & Compute', '云主机、对象存储', '', '-'))
  .map(([name, who, grade, scope]) => `| ${name} ${grade} | ${scope} | ${who} |\n`);
const item = fc.tuple(
  fc.constantFrom('- ', '* ', '1. ', '   - '),
  fc.constantFrom('', '**', '_'),
  standard,
  fc.constantFrom(' – ', ': ', ' ', '：'),
  // behind other words a fence is text
  sentence.filter((text) => !text.includes('Nobody')),
);
const announced = fc
  .tuple(
    fc.constantFrom('## Certifications\n\n', '## 资质认证\n\n', 'We hold the following certifications:\n\n', ''),
    fc.array(row, { maxLength: 3 }),
    fc.array(item, { maxLength: 3 }),
    fc.array(sentence, { maxLength: 3 }),
  )
  .map(
    ([head, rows, items, said]) =>
      `${head}| Certification | 认证范围 | Issued by |\n| --- | --- | --- |\n${rows.join('')}\n${items
        .map(([mark, bold, name, between, rest]) => `${mark}${bold}${name}${bold}${between}${rest.trim()}\n`)
        .join('')}\n${said.join('\n\n')}\n\n`,
  );
const page = fc
  .tuple(
    fc.array(fc.tuple(heading, fc.array(fc.tuple(sentence, gap), { maxLength: 6 })), { maxLength: 5 }),
    fc.option(announced, { nil: '' }),
  )
  .map(
    ([sections, without]) =>
      `# Compliance\n\n${without}${sections.map(([head, said]) => `${head}${said.flat().join('')}\n\n`).join('')}`,
  );

/** The form in which facts and quotes are compared: compatibility forms, one space for white space, no markup. */
const plain = (markdown: string): string =>
  markdown
    .replace(/<[^<>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\]\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/[[\]*_`\\]/g, '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const facts = (draft: CertificationDraft): [string, string][] => [
  ...(
    ['edition', 'issuer', 'recognizedBy', 'scope', 'issuerUrl', 'verificationUrl', 'level', 'auditCycle'] as const
  ).flatMap((field): [string, string][] => (draft[field] === null ? [] : [[field, draft[field]]])),
  ...draft.services.map((value, at): [string, string] => [`services.${String(at)}`, value]),
  ...draft.documents.map((value, at): [string, string] => [`documents.${String(at)}`, value]),
];

const states = (quote: string, field: string, value: string): boolean => {
  if (field === 'level') return levelsIn(quote).includes(value.slice(-1)) || plain(quote).includes(value.slice(-1));
  if (field === 'auditCycle') return /year|annual|每年|年/.test(quote);
  if (/^(?:issuerUrl|verificationUrl|documents)/.test(field)) return quote.replace(/&amp;/g, '&').includes(value);
  return plain(quote).includes(plain(value));
};

/** Its words behind the dash name no certificate. */
const NAMED_BY_ITS_ITEM =
  'We hold the following certifications:\n\n- SOC 1 and SOC 2 – We are audited every year. Audits follow every three years.\n';

test('every fact is part of its quote, and every quote stands at its line', () => {
  fc.assert(
    fc.property(page, (text) => {
      const lines = text.split('\n');
      for (const draft of inspect(text)) {
        expect(findStandards(draft.quotes.standard?.text ?? '').map((each) => each.standard.identifier)).toContain(
          draft.standard,
        );
        for (const [field, value] of facts(draft)) {
          const quote = draft.quotes[field];
          expect([field, value, quote?.text, states(quote?.text ?? '', field, value)]).toEqual([
            field,
            value,
            quote?.text,
            true,
          ]);
        }
        for (const [field, { text: quote, line }] of Object.entries(draft.quotes)) {
          const from = lines.slice(line - 1);
          expect([field, quote, spaced(from.join('\n')).includes(quote)]).toEqual([field, quote, true]);
          expect(spaced(from[0] ?? '')).toContain(quote.slice(0, 3));
        }
      }
    }),
    { numRuns: rounds(400), examples: [[NAMED_BY_ITS_ITEM]] },
  );
});

test('no certification is stated twice, and nothing comes from other words than those of the page', () => {
  fc.assert(
    fc.property(page, (text) => {
      const stated = inspect(text);
      const twice = stated.filter((each, at) =>
        stated.slice(0, at).some((other) => other.key === each.key && !contradict(other, each)),
      );
      expect(twice).toEqual([]);
      expect(JSON.stringify(inspect(text))).not.toContain('Nobody');
    }),
    { numRuns: rounds(150) },
  );
});

test('any text at all is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(Array.isArray(inspect(`## ISO 27001\n\n${text}\n\nThe certificate is issued by BSI.`))).toBe(true);
    }),
  );
});
