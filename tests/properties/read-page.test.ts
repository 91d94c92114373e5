import fc from 'fast-check';

import { defaultSiteRules, readPage, linkSite, type FileRecord } from '../../migrator';
import { decode } from '../../migrator/reader/read/decode';
import { lift } from '../../migrator/reader/parse/lift';
import { DEFAULT_LIMITS } from '../../migrator/reader/read/limits';
import { bytesOf, legacyText, plainBody } from './legacy-text';
import { rounds } from '../support/jest/rounds';

const rules = defaultSiteRules;

const inspect = (bytes: Uint8Array, path = 'page.md'): FileRecord => {
  const [record] = linkSite([readPage({ path, bytes }, rules)], rules).files;
  if (record === undefined) throw new Error('a file has no record');
  return record;
};

describe('reading a page', () => {
  it('never throws on any bytes, and gives every file exactly one state', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(['page', 'skipped', 'rejected']).toContain(inspect(bytes).state);
      }),
      { numRuns: rounds(120) },
    );
  });

  it('never throws on anything that looks like a legacy page', () => {
    fc.assert(
      fc.property(legacyText, (text) => {
        const record = inspect(bytesOf(text));
        expect(record.state === 'page').toBe(record.body !== null);
        if (record.state === 'rejected')
          expect(record.findings.some(({ severity }) => severity === 'error')).toBe(true);
        if (record.state === 'skipped') expect(record.findings).not.toHaveLength(0);
      }),
      { numRuns: rounds(120) },
    );
  });

  it('points every finding at a place that exists', () => {
    fc.assert(
      fc.property(legacyText, (text) => {
        const lines = text.replace(/\r\n?/g, '\n').split('\n');
        for (const { line, column } of inspect(bytesOf(text)).findings) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: rounds(120) },
    );
  });

  it('accounts for every character: what is lifted and what is kept make the text', () => {
    fc.assert(
      fc.property(legacyText, (text) => {
        const { source } = decode({ path: 'page.md', bytes: bytesOf(text) }, DEFAULT_LIMITS);
        if (source === null) return;
        const lifted = lift(source, DEFAULT_LIMITS);
        expect(lifted.text).toHaveLength(source.text.length);
        let at = 0;
        for (const { from, to } of lifted.spans) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          expect(lifted.text.slice(at, from)).toBe(source.text.slice(at, from));
          expect(lifted.text.slice(from, to)).toMatch(/^[\s<>!-]*$/);
          at = to;
        }
        expect(lifted.text.slice(at)).toBe(source.text.slice(at));
      }),
      { numRuns: rounds(120) },
    );
  });

  it('publishes no header, whatever its state', () => {
    fc.assert(
      fc.property(legacyText, (text) => {
        const outsideCode = (inspect(bytesOf(text.replaceAll('```', ''))).body ?? '')
          .split('\n')
          .slice(0, 40)
          .join('\n');
        expect(outsideCode).not.toMatch(/<tags [^<]*wacn\.lang="[^"]*"\/>/);
        expect(outsideCode).not.toMatch(/<properties pageTitle="[^"]*" description="[^"]*"\/>/);
      }),
      { numRuns: rounds(120) },
    );
  });

  it('leaves a body without legacy syntax as it is', () => {
    fc.assert(
      fc.property(plainBody, (body) => {
        const first = inspect(bytesOf(`# Title\n\n${body}\n`)).body ?? '';
        expect(first).toBe(body.trimEnd());
        expect(inspect(bytesOf(`# Title\n\n${first}`)).body).toBe(first);
      }),
      { numRuns: rounds(120) },
    );
  });

  it('reads its own bodies again without changing them', () => {
    fc.assert(
      fc.property(legacyText, (text) => {
        const { body, state } = inspect(bytesOf(`# Title\n\n${text}`), 'page-en.md');
        // a comment that is never closed may be code here, end with a header, and hide what follows without it
        const isOpen = [text, body ?? ''].some((each) => /<!--(?![\s\S]*-->)/.test(each));
        if (
          state !== 'page' ||
          body === null ||
          isOpen ||
          /(?:<|&lt;)(?:tags|properties)|properties |^---|^title:|AZURE|HONumber/m.test(body)
        )
          return;
        expect(inspect(bytesOf(`# Title\n\n${body}`), 'page-en.md').body).toBe(body);
      }),
      {
        numRuns: rounds(120),
        examples: [
          ['- [English](/page-en/)\n\t<tags ms.date="1/2016"/> [ref]: </support/legal/> "Legal"'],
          ['1. a\n<properties\n  pageTitle="Storage\n  description="\n/>\n\t</tags>\n'],
          ['a\n<div>\n<h1>In HTML</h1>\n</div>\n<tags wacn.lang=”cn” ms.date=\n#Storage\n'],
          // a template that begins where a header ends, or stands beside one
          ['<tags wacn.lang=”cn” ms.date=\n!!! note\n'],
          ['> [AZURE.LANGUAGE]\n- [中文](/page/)\n{% if a %} <properties pageTitle="A" description="B"/>\n* one\n'],
          ['!!! note\n\n<properties pageTitle="Storage" description="How"/>\nText\n'],
          ['a\n> [AZURE.LANGUAGE] {% if a %}\n* b\n'],
          ['<Tabs>\n“quoted”\n!!! note\n\n“quoted”\n'],
          ['{: #a .b}\n{: #a .b} words {: #a .b}\n'],
          ['{% if a %} {{< note >}}\n'],
          ['a\n<!-- b\n<tags ms.date="03/2016" wacn.lang="en"/>\n<tags wacn.lang=”cn” ms.date=\n-->\n\nc\n'],
        ],
      },
    );
  });

  it('finds the same content in any line ends and with a byte order mark', () => {
    fc.assert(
      fc.property(legacyText, fc.constantFrom('\r\n', '\r', '\n'), fc.boolean(), (text, lineEnd, bom) => {
        const plain = inspect(bytesOf(text));
        const other = inspect(bytesOf(`${bom ? '\ufeff' : ''}${text.replace(/\r\n?|\n/g, lineEnd)}`));
        expect(other.contentHash).toBe(plain.contentHash);
        expect(other.body).toBe(plain.body);
      }),
      { numRuns: rounds(120) },
    );
  });

  it('keeps what is needed to give the file back byte for byte', () => {
    fc.assert(
      fc.property(legacyText, fc.constantFrom('\r\n', '\r', '\n'), fc.boolean(), (text, lineEnd, bom) => {
        const bytes = bytesOf(`${bom ? '\ufeff' : ''}${text.replace(/\n/g, lineEnd)}`);
        const { original } = readPage({ path: 'page.md', bytes }, rules);
        if (original === null) return;
        expect(original.encoding).toBe('utf-8');
        expect(Array.from(bytesOf(`${original.bom ? '\ufeff' : ''}${original.text}`))).toEqual(Array.from(bytes));
      }),
      { numRuns: rounds(120) },
    );
  });
});
