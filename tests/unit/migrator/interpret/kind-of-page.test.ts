import { kindOf } from '../../../../server/src/migrator/interpret/kind';

describe('the kind of a page', () => {
  test.each([
    ['support/sla/storage-en.md', 'sla'],
    ['support/announcement/network-security-announcement.md', 'announcement'],
    ['support/legal/privacy-statement.md', 'privacy'],
    ['zh-cn/security/default.md', 'security'],
    ['index.md', 'overview'],
    ['en-us/index.md', 'overview'],
    ['support/trust-center/index-en.md', 'overview'],
    ['support/trust-center/default.md', 'overview'],
    ['support/trust-center.md', 'overview'],
    ['support/trust-center/contact.md', 'other'],
    ['support/indexing.md', 'other'],
  ])('%s is %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});
