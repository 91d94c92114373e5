import { plainName, readStoredName, storedName } from '../../../../model/evidence/stored-name';

const HASH = 'a'.repeat(64);

test.each([
  ['SOC 2 审计报告.pdf', 'SOC 2 审计报告.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\reports\\soc2.pdf', 'soc2.pdf'],
  ['.htaccess', 'htaccess'],
  ['..', 'file'],
  ['', 'file'],
  ['a\u0000b\r\nc\u202Ed.pdf', 'a b c d.pdf'],
  ['what?*.pdf', 'what .pdf'],
])('%j is stored as %j', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test.each(['审'.repeat(300), `${'é'.repeat(300)}.pdf`, `a.${'x'.repeat(300)}`])(
  'a name fits into what a file system and the field take',
  (name) => {
    const stored = storedName(name, HASH);
    expect(Buffer.byteLength(stored)).toBeLessThanOrEqual(255);
    expect(stored.length).toBeGreaterThan(HASH.length + 1);
  },
);

test('what was stored is read back', () => {
  expect(readStoredName(storedName('报告.pdf', HASH))).toEqual({ name: '报告.pdf', sha256: HASH });
  expect(readStoredName('put-there-by-hand.pdf')).toEqual({ name: 'put-there-by-hand.pdf', sha256: null });
});
