import fc from 'fast-check';
import { quoted, say } from '../../../../model/say';
import { SEVERITIES } from '../../../../model/contracts/findings';
import { ADVICE } from '../../../../model/sentences/advice';
import { FINDINGS, FILE_START, newFinding, type Finding, type FindingCode } from '../../../../migrator';
import { findingCauses, causeAdvice } from '../../../../migrator/report/findings/advice';
import { findingsBrief, findingsText } from '../../../../migrator/report/findings/cause-text';
import { groupFindings } from '../../../../migrator/report/findings/causes';
import { fitBlocks, type Block } from '../../../../migrator/report/text/brief';

const found = (code: FindingCode, path: string, rest: Partial<Finding> = {}): Finding => ({
  ...newFinding(code, path, { line: 3, column: 7 }, quoted(`${path} it is.`)),
  ...rest,
});

const lost = (kind: 'page' | 'image' | 'document', folder: string, host: string | null = null): Finding =>
  found('LINK_BROKEN', 'sla/mail.md', { target: { kind, host, folder } });

const summaries = (findings: Finding[]) =>
  groupFindings(findings).map(({ code, count, target }) => [code, count, target?.kind ?? null]);

describe('causes of findings', () => {
  it('begin with errors, then what needs a decision, then warnings, then the rest; the most frequent first', () => {
    expect(
      summaries([
        found('PAGE_README', 'a'),
        found('LINK_UNSAFE', 'a'),
        found('ANCHOR_MISSING', 'a'),
        found('ANCHOR_MISSING', 'b'),
        found('RECORD_CONFLICT', 'a'),
        found('FILE_EMPTY', 'a'),
        found('RECORD_FAILED', 'a'),
        found('RECORD_FAILED', 'b'),
      ]),
    ).toEqual([
      ['RECORD_FAILED', 2, null],
      ['FILE_EMPTY', 1, null],
      ['RECORD_CONFLICT', 1, null],
      ['ANCHOR_MISSING', 2, null],
      ['LINK_UNSAFE', 1, null],
      ['PAGE_README', 1, null],
    ]);
  });

  it('tell links apart by what they lead to, and on which host', () => {
    const findings = [lost('image', '/a/'), lost('page', '/a/'), lost('image', '/b/'), lost('image', '/', 'cdn.test')];
    expect(summaries(findings)).toEqual([
      ['LINK_BROKEN', 2, 'image'],
      ['LINK_BROKEN', 1, 'page'],
      ['LINK_BROKEN', 1, 'image'],
    ]);
  });

  it.each([
    [['/a/media/x/', '/a/media/y/'], '/a/media/'],
    [['/a/media/', '/a/media-old/'], '/a/'],
    [['/a/', '/b/'], '/'],
    [['/a/b/', '/a/b/'], '/a/b/'],
    [['a', 'b'], ''],
  ])('name the folder that holds all targets: %j', (folders, common) => {
    const [cause] = groupFindings(folders.map((folder) => lost('image', folder)));
    expect(cause?.target?.folder).toBe(common);
  });

  it('show two examples, of two files where there are two', () => {
    const findings = [found('ANCHOR_MISSING', 'a'), found('ANCHOR_MISSING', 'a'), found('ANCHOR_MISSING', 'b')];
    expect(groupFindings(findings)[0]?.examples.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(groupFindings(findings.slice(0, 2))[0]?.examples.map(({ path }) => path)).toEqual(['a', 'a']);
  });

  it('lose no finding', () => {
    const codes = Object.keys(FINDINGS) as FindingCode[];
    const anyFinding = fc.tuple(fc.constantFrom(...codes), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 60 }), (pairs) => {
        const findings = pairs.map(([code, path]) => found(code, path));
        const causes = groupFindings(findings);
        expect(causes.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
        expect(findingsText(findings, {})).toHaveLength(findings.length);
        const weights = causes.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
        expect(weights).toEqual([...weights].sort());
      }),
    );
  });
});

describe('what to do about a cause', () => {
  const adviceFor = (...findings: Finding[]) => groupFindings(findings).map(causeAdvice);

  it('is there for all that needs a look', () => {
    const codes = Object.keys(FINDINGS) as FindingCode[];
    const silent = codes.filter(
      (code) => FINDINGS[code].severity !== 'info' && adviceFor(found(code, 'a')).includes(null),
    );
    expect(silent).toEqual([]);
  });

  it('is said of a lost link by what it leads to', () => {
    expect(adviceFor(lost('image', '/'))).toEqual([
      { key: 'LINK_BROKEN.image', text: expect.stringContaining('missing images') as unknown },
    ]);
  });

  it('is kept by codes that exist', () => {
    const kinds = ['page', 'image', 'document'].map((kind) => `LINK_BROKEN.${kind}`);
    const known = [...Object.keys(FINDINGS), ...kinds, ...SEVERITIES];
    expect(Object.keys(ADVICE).filter((key) => !known.includes(key))).toEqual([]);
  });

  it('is the hint of the findings, where they have one in common', () => {
    const hinted = (path: string) =>
      newFinding('HDR_UNCLOSED_QUOTE', path, FILE_START, quoted('Open.'), say('closeQuote', { text: 'x' }));
    expect(adviceFor(hinted('a'), hinted('b'))).toEqual([
      { key: null, text: 'Close the quote after “x”.', says: { code: 'closeQuote', values: { text: 'x' } } },
    ]);
  });
});

describe('causes for the panel', () => {
  it('are those of the command line, in its order, with the same words', () => {
    const findings = [lost('image', '/a/'), lost('image', '/b/'), lost('image', '/b/'), found('FILE_EMPTY', 'a')];
    const causes = findingCauses(findings);
    expect(causes.map(({ meaning: _meaning, advice: _advice, ...cause }) => cause)).toEqual(groupFindings(findings));
    const lines = findingsBrief(findings, 50, {}).lines.join('\n');
    const [, links] = causes;
    expect(links).toMatchObject({ code: 'LINK_BROKEN', count: 3, target: { kind: 'image', folder: '/' } });
    expect(lines).toContain(links?.meaning);
    expect(lines).toContain(`What to do: ${links?.advice?.text ?? 'nothing'}`);
  });

  it('have no meaning where the code is of another version', () => {
    expect(findingCauses([{ ...found('FILE_EMPTY', 'a'), code: 'GONE' }])).toMatchObject([
      { code: 'GONE', meaning: null, advice: { key: 'error' } },
    ]);
  });
});

describe('findings for people', () => {
  it('are told by their cause, with two examples and what to do', () => {
    const findings = ['a.md', 'b.md', 'c.md'].map((path) =>
      found('LINK_BROKEN', path, { target: { kind: 'image', host: null, folder: '/media/' } }),
    );
    expect(findingsBrief(findings, 50, {})).toEqual({
      isCut: true,
      lines: [
        `warning LINK_BROKEN, 3 times (images below /media/): ${FINDINGS.LINK_BROKEN.meaning}`,
        '    a.md:3:7 a.md it is.',
        '    b.md:3:7 b.md it is.',
        '    What to do: Add the missing images to the source, at the paths that the links name.',
      ],
    });
  });

  it('stand for themselves where they are one or two', () => {
    const brief = findingsBrief([found('ANCHOR_MISSING', 'a'), found('ANCHOR_MISSING', 'b')], 50, {});
    expect(brief).toEqual({
      isCut: false,
      lines: ['a:3:7 warning ANCHOR_MISSING: a it is.', 'b:3:7 warning ANCHOR_MISSING: b it is.'],
    });
  });

  it('are one line each where all is asked for', () => {
    expect(findingsText([found('PAGE_README', 'a'), found('FILE_EMPTY', 'b')], {})).toEqual([
      'b:3:7 error FILE_EMPTY: b it is.',
      'a:3:7 info PAGE_README: a it is.',
    ]);
  });
});

describe('blocks in little room', () => {
  const block = (name: string, size: number): Block => ({
    lines: Array.from({ length: size }, (_, at) => `${name}${String(at)}`),
    head: name,
    count: size,
  });
  const rest = (blocks: number, count: number) => `${String(blocks)} more, ${String(count)}`;

  it('are whole where there is room', () => {
    expect(fitBlocks([block('a', 2), block('b', 3)], 5, rest)).toEqual({
      lines: ['a0', 'a1', 'b0', 'b1', 'b2'],
      isCut: false,
    });
  });

  it('shrink from the end', () => {
    expect(fitBlocks([block('a', 2), block('b', 3)], 4, rest)).toEqual({ lines: ['a0', 'a1', 'b'], isCut: true });
  });

  it('are counted where even their heads have no room', () => {
    const blocks = ['a', 'b', 'c', 'd'].map((name) => block(name, 3));
    expect(fitBlocks(blocks, 3, rest)).toEqual({ lines: ['a', 'b', '2 more, 6'], isCut: true });
    const many = Array.from({ length: 20 }, (_, at) => block(`${String(at)}:`, 3));
    expect(fitBlocks(many, 8, rest).lines).toEqual(['0:0', '0:1', '0:2', '1:', '2:', '3:', '4:', '15 more, 45']);
  });

  it('never take more room than there is, and begin with the first one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.integer({ min: 2, max: 30 }),
        (sizes, room) => {
          const { lines, isCut } = fitBlocks(
            sizes.map((size, at) => block(`${String(at)}:`, size)),
            room,
            rest,
          );
          expect(lines.length).toBeLessThanOrEqual(room);
          expect(lines[0]).toMatch(/^0:/);
          expect(isCut || lines.length === sizes.reduce((sum, size) => sum + size, 0)).toBe(true);
        },
      ),
    );
  });
});
