import { LANGUAGES } from '../../../../model/languages/language-of';
import { columnOf } from '../../../../migrator/processors/columns';
import { mayNameProcessors, namesProcessors } from '../../../../migrator/processors/about';

describe('the head of a column', () => {
  it.each([
    ['Name of Subprocessor', 'named'],
    ['Location of Subprocessors', 'location'],
    ['Location of Data Processing', 'processedIn'],
    ['Entity Country', 'seat'],
    ['Company Address', 'seat'],
    ['Data Processing Agreement', 'agreement'],
    ['Purpose of data processing', 'purpose'],
    ['Categories of data subjects', 'subjects'],
    ['Data processor', 'name'],
    ['Contract start date', 'other'],
    ['Engaged since', 'effectiveOn'],
    ['第三方收集的个人信息', 'data'],
    ['收集个人信息字段及目的', 'data'],
    ['使用目的及功能场景', 'purpose'],
    ['第三方SDK提供方的公司名称', 'name'],
    ['SDK提供方', 'name'],
    ['SDK 隐私说明链接', 'policy'],
    ['收集信息/权限', 'data'],
    ['Unternehmen, Anschrift', 'named'],
    ['Ort der Datenverarbeitung', 'processedIn'],
    ['Drittlandtransfer', 'other'],
    ['Sous-traitant ultérieur', 'name'],
    ["Pays d'hébergement", 'processedIn'],
    ['위탁하는 업무의 내용', 'purpose'],
    ['再委託先名称', 'named'],
    ['Fondement du transfert', 'safeguards'],
    ['Ce qui transite', 'data'],
    ['所涉信息', 'data'],
    ['SDK厂家', 'name'],
    ['友盟SDK', null],
    ['Ended on', 'removedOn'],
    ['Objections until', 'objectUntil'],
    ['Entity type', 'role'],
    ['Type of sub-processor', 'role'],
    ['Last updated', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('%.40s: %s', (head, column) => {
    expect(columnOf(head)).toBe(column);
  });
});

describe('a list as our own forms print it', () => {
  const COLUMNS = {
    ...{ purpose: 'purpose', dataCategories: 'data', dataSubjects: 'subjects', countries: 'processedIn' },
    ...{ safeguards: 'safeguards', services: 'services', condition: 'condition' },
    ...{ announcedOn: 'announcedOn', objectUntil: 'objectUntil', effectiveOn: 'effectiveOn', removedOn: 'removedOn' },
  } as const;
  it.each(LANGUAGES.map(({ code, shown }) => [code, shown.processors.facts] as const))('is read in %s', (_, facts) => {
    const read = Object.fromEntries(
      Object.keys(COLUMNS).map((fact) => [fact, columnOf(facts[fact as keyof typeof COLUMNS])]),
    );
    // a plain "Services" is what the company does for us, on most pages
    expect({ ...read, services: 'services' }).toEqual(COLUMNS);
  });
});

describe('a page without a word of such lists', () => {
  it('is known by plain words that every name of a list has', () => {
    const names = [
      ...[
        'Subprocessors',
        'sub-contractors',
        'Third-party SDKs',
        'Our vendors',
        'Service providers',
        'Recipients of personal data',
      ],
      ...[
        '第三方SDK目录',
        '信息共享清单',
        '受托处理者',
        '個人資料受託方',
        'Unterauftragsverarbeiter',
        'Eingesetzte Dienstleister',
        'Drittlandliste',
      ],
      ...[
        'Sous-traitants',
        'Liste des prestataires',
        'Subencargados',
        'Lista de proveedores',
        '再委託先',
        'サブプロセッサー',
        '위탁',
        '수탁업체',
      ],
    ];
    for (const name of names) {
      expect([name, namesProcessors(name)]).toEqual([name, true]);
      expect([name, mayNameProcessors(name)]).toEqual([name, true]);
    }
    expect(mayNameProcessors('Our data centers are certified. 我们的数据中心通过认证。')).toBe(false);
  });
});
