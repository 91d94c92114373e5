import fc from 'fast-check';
import { encode } from 'iconv-lite';
import { defaultSiteRules, readPage, type PageDraft } from '../../../../../migrator';
import { decode } from '../../../../../migrator/reader/read/decode';
import { encode as writeBack } from '../../../../../migrator/reader/read/encode';
import { DEFAULT_LIMITS } from '../../../../../migrator/reader/read/limits';
import { rounds } from '../../../../support/jest/rounds';

const read = (text: string, encoding: string): PageDraft =>
  readPage({ path: 'page.md', bytes: new Uint8Array(encode(text, encoding)) }, defaultSiteRules);
const codes = ({ findings }: PageDraft) => findings.map(({ code }) => code);

const LATIN = [
  '# Größe\n\nSpeicher in der Größe des Kontos.\n',
  '# Straßen\n\nDie größten Häuser und die Größe der Gärten: größer, süßer, außen, öffnet, Füße.\n',
  '# Größenänderung\n\nWir prüfen Größe und Verfügbarkeit für jede Größenänderung; Öffnungszeiten außerhalb der Größe.\n',
  '# BÄÜME\n\nText of the page.\n',
  '# Créées\n\nLes données sont chiffrées, répliquées et créées dans la région.\n',
  '# Conformité\n\nLes clés sont «\u00a0gérées\u00a0» par vous\u00a0; les données sont créées.\n',
  '# Informações\n\nAs informações e as opções das aplicações, as soluções e as condições.\n',
  '# INFORMAÇÃO\n\nA INFORMAÇÃO DE SEGURANÇA E A PROTEÇÃO: APLICAÇÃO, OPÇÃO, CONDIÇÃO.\n',
  '# L’été\n\nL’“État” et l’Élysée, où l’on crée n’étaient qu’à l’école.\n',
  '# Señal\n\n¿Qué señales? Las señoras, mañana: año, niño, España.\n',
  '# Rule\n\nSee 45 CFR §§ 160 and 164.\n',
  '# Home\n\nHome »» Page\n',
  '# Preis\n\nDer Preis ist 10 € im Monat.\n',
];

describe('a page in Windows-1252', () => {
  it.each(LATIN.map((text) => [text.slice(2, 14), text]))('is refused with its line: %s', (_name, text) => {
    const draft = read(text, 'win1252');
    expect(draft.state).toBe('rejected');
    expect(draft.findings).toMatchObject([
      {
        code: 'TEXT_UNDECODABLE',
        line: text.slice(0, text.search(/[^\0-\x7f]/)).split('\n').length,
        hint: expect.stringContaining('Windows-1252') as string,
      },
    ]);
  });

  it('is refused whatever its words are', () => {
    const word = fc.stringMatching(/^[A-Z]?[a-z]{1,4}[äöüßéèêàçãõñ]{1,2}[a-z]{1,5}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        expect(read(`# ${words[0] ?? ''}\n\nThe ${words.join(' and ')} of it.\n`, 'win1252').state).toBe('rejected');
      }),
      { numRuns: rounds(400) },
    );
  });
});

describe('a page that says its encoding', () => {
  const html = (statement: string, title: string): string =>
    `<html><head>${statement}<title>${title}</title></head><body><h1>${title}</h1><p>Text of the page.</p></body></html>`;
  const readHtml = (text: string, encoding: string, addBOM = false): PageDraft =>
    readPage({ path: 'page.html', bytes: new Uint8Array(encode(text, encoding, { addBOM })) }, defaultSiteRules);

  it.each([
    ['windows-1252', '<meta charset="iso-8859-1">', 'Größe: “don’t” – 10 €'],
    ['windows-1252', `<style>${'a { b: c } '.repeat(200)}</style><meta charset="windows-1252">`, 'Größe'],
    ['shift_jis', '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', '認証の取得'],
    ['big5', '<meta charset=big5>', '雲端服務合規'],
    ['koi8-r', "<meta charset='koi8-r'>", 'Безопасность'],
    ['windows-1251', '<?xml version="1.0" encoding="windows-1251"?>', 'Безопасность'],
  ])('is read in %s, and written back as it was', (encoding, statement, title) => {
    const draft = readHtml(html(statement, title), encoding);
    expect(draft.title).toBe(title);
    expect(draft.findings).toContainEqual(
      expect.objectContaining({
        code: 'TEXT_CONVERTED',
        severity: 'info',
        message: expect.stringContaining(encoding) as string,
      }),
    );
  });

  it('is read in GBK as the larger GB18030', () => {
    const draft = readHtml(html('<meta charset="gb2312">', '鳄鱼ئ'), 'gb18030');
    expect(draft).toMatchObject({ title: '鳄鱼ئ' });
    expect(codes(draft)).toContain('TEXT_GB18030');
  });

  it('is read as the UTF-8 that it is, whatever it states', () => {
    const draft = readHtml(html('<meta charset="windows-1252">', 'Größe'), 'utf8');
    expect(draft.title).toBe('Größe');
    expect(codes(draft)).not.toContain('TEXT_CONVERTED');
  });

  it('is read as Chinese when it states UTF-8 wrongly', () => {
    expect(readHtml(html('<meta charset="utf-8">', '云数据库与虚拟机'), 'gb18030').title).toBe('云数据库与虚拟机');
  });

  it.each(['utf16le', 'utf16be'])('is read in %s by its byte order mark, as markdown too', (encoding) => {
    const text = '# 合规 – Größe\r\n\r\nText.\r\n';
    const bytes = new Uint8Array(encode(text, encoding, { addBOM: true }));
    expect(readPage({ path: 'page.md', bytes }, defaultSiteRules).title).toBe('合规 – Größe');
    expect(readHtml(html('', '合规'), encoding, true).title).toBe('合规');
    const { source } = decode({ path: 'page.md', bytes }, DEFAULT_LIMITS);
    expect(source && writeBack({ ...source, text: source.original ?? source.text })).toEqual(bytes);
  });

  it.each([
    ['half a character', [0xff, 0xfe, 0x41, 0x00, 0x42]],
    ['a NUL', [0xff, 0xfe, 0x41, 0x00, 0x00, 0x00]],
    ['half of a pair', [0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]],
  ])('is refused in UTF-16 with %s', (_name, bytes) => {
    const draft = readPage({ path: 'page.md', bytes: new Uint8Array(bytes) }, defaultSiteRules);
    expect(draft.findings).toMatchObject([{ code: 'TEXT_UNDECODABLE', line: 1 }]);
  });

  it('is refused where a byte is not of the encoding that it states', () => {
    const bytes = new Uint8Array([...encode(html('<meta charset="euc-jp">', 'x'), 'ascii'), 0xff]);
    expect(codes(readPage({ path: 'page.html', bytes }, defaultSiteRules))).toEqual(['TEXT_UNDECODABLE']);
  });
});

describe('a page of two encodings', () => {
  const BODY = '\n\n本页面说明云数据库与虚拟机的服务等级协议。客户应确保帐户安全，并遵守当地法律与规范。\n';

  it.each([
    ['a title in UTF-8 over a body in GB18030', '# 合规概览', 'utf8', BODY, 'gb18030'],
    ['a title in GB18030 over a body in UTF-8', '# 合规概览', 'gb18030', BODY, 'utf8'],
  ])('is refused: %s', (_name, title, first, body, second) => {
    const bytes = new Uint8Array(Buffer.concat([encode(title, first), encode(body, second)]));
    const draft = readPage({ path: 'page.md', bytes }, defaultSiteRules);
    expect(draft.state).toBe('rejected');
    expect(codes(draft)).toEqual(['TEXT_UNDECODABLE']);
  });
});

describe('a page in GB18030', () => {
  it.each([
    ['one word', '# 你好\n\nText here.\n'],
    ['Chinese among Latin letters', '# Azure和AWS\n\n使用Azure的服务和AWS的服务,在Azure中创建VM或SQL数据库。\n'],
    ['English with the quotes of Chinese', '# Terms\n\nThe customer’s “portal” — see below – or\u00a0not.\n'],
    ['rare characters', '# 鳄鱼\n\n鳄鱼、蜥蜴与蟾蜍：氰化钾、羧酸、镧系元素的储存。\n'],
    ['a name that only the extension has', '# 朱镕基\n\n朱镕基与乗客，页面乗。\n'],
    [
      'traditional Chinese',
      '# 雲端服務合規\n\n本網站說明雲端資料庫與虛擬機器的服務等級協議。我們將您的資料複製三份，並儲存於兩座建築物內。' +
        '客戶應確保帳戶安全，並遵守當地法律與規範。\n',
    ],
    ['four bytes', '# 服务😀\n\n服务😀支持表情，维吾尔语ئۇيغۇر也可以使用，内容保存三份。\n'],
  ])('is read: %s', (_name, text) => {
    const draft = read(text, 'gb18030');
    expect(codes(draft)).toContain('TEXT_GB18030');
    expect(draft.title).toBe(/^# (.*)$/m.exec(text)?.[1]);
  });
});
