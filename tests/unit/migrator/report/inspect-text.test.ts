import { FINDINGS, defaultSiteRules, readSite } from '../../../../migrator';
import { inspectSummary, inspectSummaryText } from '../../../../migrator/report/inspect/inspect-summary';
import { inspectText } from '../../../../migrator/report/inspect/inspect-text';
import { printable } from '../../../../migrator/invisible';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const { files } = readSite(
  [
    {
      path: 'sla/storage.md',
      bytes: bytes('# Storage\n\nThree copies are kept in two buildings, see [DNS](dns.md).\n'),
    },
    { path: 'sla/empty.md', bytes: bytes('') },
    { path: 'README.md', bytes: bytes('# Readme\n') },
  ],
  defaultSiteRules,
);

describe('inspect for people', () => {
  it('prints what was found with its place, the worst first, then a line per file, then the sums', () => {
    expect(inspectText(files)).toEqual([
      'sla/empty.md:1:1 error FILE_EMPTY: The file is empty.',
      'sla/storage.md:3:45 warning LINK_BROKEN: “dns.md” is not in this source. Add the target to the source, or correct the link. Or, in compliance.map.yml: links: { "/sla/dns.md": null }',
      'README.md:1:1 info PAGE_README: The file describes the source and is not a page of the site.',
      '',
      'skipped  -     README.md',
      'rejected -     sla/empty.md',
      'page     en    sla/storage.md  Storage',
      '3 files: 1 page, 1 skipped, 1 rejected',
    ]);
  });

  it('sums up by state, locale, kind, link and finding', () => {
    expect(inspectSummary(files)).toEqual({
      files: { page: 1, rejected: 1, skipped: 1 },
      locales: { en: 1 },
      kinds: { sla: 1 },
      links: { broken: 1 },
      findings: { FILE_EMPTY: 1, LINK_BROKEN: 1, PAGE_README: 1 },
    });
    expect(inspectSummaryText(files).join('\n')).toContain(`error    FILE_EMPTY: ${FINDINGS.FILE_EMPTY.meaning}`);
  });

  it('says when there is nothing', () => {
    expect(inspectText([])).toEqual(['0 files']);
  });

  it('lets no control character through to a terminal', () => {
    expect(printable('a\u001b[31m\nb\u0007')).toBe('a\ufffd[31m b\ufffd');
  });
});
