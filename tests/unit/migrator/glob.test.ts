import fc from 'fast-check';
import picomatch from 'picomatch';

import { globMatcher } from '../../../migrator/glob';
import { rounds } from '../../support/jest/rounds';

const matches = (glob: string, path: string) => globMatcher(glob)(path);

describe('a glob', () => {
  test.each<[string, string[], string[]]>([
    ['sla/*', ['sla/a.md', 'sla/.md'], ['sla/a/b.md', 'a.md', 'sla']],
    ['sla/**', ['sla/a.md', 'sla/a/b.md'], ['slab/a.md']],
    ['**/a.md', ['a.md', 'b/a.md', 'b/c/a.md'], ['ba.md', 'b/ba.md']],
    ['a/**/b/*.md', ['a/b/c.md', 'a/x/y/b/c.md'], ['a/c.md', 'ab/c.md']],
    ['a**b', ['ab', 'axb'], ['a/b']],
    ['{a,b/{c,d}}.md', ['a.md', 'b/c.md', 'b/d.md'], ['b.md', 'c.md']],
    ['{a,**}/x', ['a/x', 'b/c/x'], ['b/c']],
    ['{a}', ['{a}'], ['a']],
    ['{a,b', ['{a,b'], ['a']],
    ['[ab]?.md', ['ax.md', 'b中.md', 'a💥.md'], ['cx.md', 'a/.md', 'a.md']],
    ['[!a-c]', ['d'], ['b', '/']],
    ['[]x]', [']', 'x'], ['[']],
    ['[a', ['[a'], ['a']],
    ['合规(旧)+/*.md', ['合规(旧)+/a.md'], ['合规旧/a.md']],
    ['\\*\\{a,b}', ['*{a,b}'], ['xa']],
    ['!drafts/**', ['a.md'], ['drafts/a.md']],
    ['', [''], ['a']],
  ])('%s', (glob, are, areNot) => {
    expect(are.filter((path) => !matches(glob, path))).toEqual([]);
    expect(areNot.filter((path) => matches(glob, path))).toEqual([]);
  });

  test('matches what picomatch matches', () => {
    const part = fc.constantFrom('a', 'b', 'ab', '*', '?', 'a*', '*b', '[ab]', '{a,b}', '{ab,*a}');
    const glob = fc.array(fc.oneof(part, fc.constant('**')), { minLength: 1, maxLength: 4 });
    const path = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(glob, path, (parts, names) => {
        // of `a/**` it says that `a` is in it
        fc.pre(parts.at(-1) !== '**' || parts.length === 1);
        const [pattern, name] = [parts.join('/'), names.join('/')];
        return matches(pattern, name) === picomatch(pattern, { noextglob: true })(name);
      }),
      { numRuns: rounds(5000) },
    );
  });

  test.each<[string, string]>([
    ['stars', '*a'.repeat(200)],
    ['folders', '**/a/'.repeat(200)],
    ['choices', '{a,*}'.repeat(150)],
    ['choices in choices', `${'{a,'.repeat(1000)}${'}'.repeat(1000)}`],
    ['open braces', '{'.repeat(4096)],
    ['plus signs', '(a+)+b'],
    ['extended globs', '+(a+)b'],
  ])('of any number of %s is followed to its end', (_, glob) => {
    expect(matches(glob, `${'a'.repeat(500)}/b`)).toBe(false);
    expect(matches(glob, `${'a/'.repeat(500)}b`)).toBe(false);
  });
});
