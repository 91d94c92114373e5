import fc from 'fast-check';
import { normalisePath, pathCandidates, storedPath } from '../../../model/path-candidates';
import { isUrlPath } from '../../../model/validate/formats/url-path';
import { rounds } from '../../support/jest/rounds';

describe('normalisePath', () => {
  test.each([
    ['/support/sla/', '/support/sla/'],
    ['support/sla', '/support/sla/'],
    ['//support///sla//', '/support/sla/'],
    ['/support/sla/?utm=1', '/support/sla/'],
    ['/support/sla/#uptime', '/support/sla/'],
    ['/support/sla#a?b', '/support/sla/'],
    ['  /support/sla  ', '/support/sla/'],
    ['/%E5%90%88%E8%A7%84/', '/合规/'],
    ['/合规', '/合规/'],
    ['/a%20b', '/a b/'],
    ['/a%2Fb', '/a%2Fb/'],
    ['/50%', '/50%/'],
    ['/%E0%A4%A', '/%E0%A4%A/'],
    ['/', '/'],
    ['', '/'],
    ['?x=1', '/'],
    ['/page.html', '/page.html/'],
    ['/Support/SLA', '/Support/SLA/'],
  ])('%j is %j', (path, normal) => {
    expect(normalisePath(path)).toBe(normal);
  });
});

describe('pathCandidates', () => {
  test('a plain path: with and without the slash behind', () => {
    expect(pathCandidates('support/sla')).toEqual(['/support/sla/', '/support/sla']);
  });

  test('a path that is not ASCII: readable and percent-encoded', () => {
    expect(pathCandidates('/合规/')).toEqual(['/合规/', '/合规', '/%E5%90%88%E8%A7%84/', '/%E5%90%88%E8%A7%84']);
  });

  test.each([
    ['/PCI DSS 认证/', '/PCI%20DSS%20认证/'],
    ['/PCI%20DSS%20认证/', '/PCI%20DSS%20认证/'],
    ['/100%25 认证', '/100%25%20认证/'],
    ['/C%23 认证/', '/C%23%20认证/'],
    ['/认\u200b证/', '/认%E2%80%8B证/'],
  ])('%j may be stored by an import as %j', (path, stored) => {
    expect(pathCandidates(path)).toContain(stored);
    expect(storedPath(normalisePath(stored).replace('%23', '#'))).toBe(stored);
  });

  test('an accent in one with its letter, and behind it', () => {
    const [one, two] = ['/pr\u00fcfung/', '/pru\u0308fung/'];
    expect(pathCandidates(one)).toEqual(expect.arrayContaining([one, two, encodeURI(one), encodeURI(two)]));
    expect(new Set(pathCandidates(two))).toEqual(new Set(pathCandidates(one)));
    expect(pathCandidates(two)[0]).toBe(two);
  });

  test('an escaped slash is not escaped twice', () => {
    expect(pathCandidates('/a%2Fb/')).toEqual(['/a%2Fb/', '/a%2Fb']);
  });

  test('the root has one spelling', () => {
    expect(pathCandidates('/')).toEqual(['/']);
  });

  test('what cannot be stored is not looked for', () => {
    expect(pathCandidates(`/${'a'.repeat(253)}/`)).toHaveLength(2);
    expect(pathCandidates(`/${'a'.repeat(254)}/`)).toEqual([`/${'a'.repeat(254)}`]);
    expect(pathCandidates(`/${'a'.repeat(255)}/`)).toEqual([]);
    expect(pathCandidates('/a\u0000b/')).toEqual([]);
    expect(pathCandidates('/a%00b/')).toEqual(['/a%00b/', '/a%00b']);
  });

  test('every path that can be stored is found by itself, in the first place', () => {
    const piece = fc.constantFrom(
      '/',
      '%',
      '%25',
      '2e',
      '%2e',
      '%2F',
      '%0a',
      '%zz',
      '%E5',
      '中',
      'e\u0301',
      'é',
      '[x]',
      '*',
      ':a',
      '"',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const path = `/${pieces.join('')}`;
        fc.pre(isUrlPath(path) && path.length < 255);
        expect(pathCandidates(path)).toContain(path);
        expect(pathCandidates(path).slice(0, 2)).toContain(path);
      }),
      { numRuns: rounds(2000) },
    );
  });

  test('half a surrogate pair', () => {
    expect(pathCandidates('/\ud800/')).toEqual(['/\ud800/', '/\ud800']);
  });
});
