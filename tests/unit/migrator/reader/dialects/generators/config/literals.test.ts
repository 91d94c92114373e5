import { COMPUTED, exportedLiteral } from '../../../../../../../migrator/reader/dialects/generators/config/literals';

describe('what a configuration exports', () => {
  it.each([
    ['an object', 'module.exports = { a: 1, b: [true, null], "c-d": "x" };', { a: 1, b: [true, null], 'c-d': 'x' }],
    ['a default', 'export default { a: `x`, b: -1, c: !0 };', { a: 'x', b: -1, c: true }],
    ['a constant', 'const base = "/x"; const config = { base }; export default config;', { base: '/x' }],
    ['an argument', 'export default defineConfig({ a: 1 })', { a: 1 }],
    ['what a theme adds to', 'export default extended(defineConfig({ a: 1 }))', { a: 1 }],
    ['two of them', 'export default withMermaid(defineConfig({ a: 1 }))', { a: 1 }],
    ['what a function returns', 'module.exports = async function make() { const x = 1; return { a: 1 }; };', { a: 1 }],
    ['a function of the file', 'const make = () => ({ a: 1 }); module.exports = make();', { a: 1 }],
    ['parts of another object', 'const x = { a: 1, b: 1 }; module.exports = { ...x, b: 2 };', { a: 1, b: 2 }],
    ['items of another list', 'const x = [1]; module.exports = [...x, 2];', [1, 2]],
    ['undefined', 'module.exports = { a: undefined };', { a: undefined }],
    [
      'types',
      'import type { C } from "x";\nconst c: C<X> = { a: [] as string[], b: 1 } satisfies C;\nexport default c;',
      { a: [], b: 1 },
    ],
    [
      'a parameter with a type, and the body of a function that is TypeScript',
      'function f(a, b: string) { return a! }\nexport default { base: "/x", plugins: [g({ h: (p: P): string => p!.q })] };',
      { base: '/x', plugins: [COMPUTED] },
    ],
    [
      'types of their own, and a value with one that is not known',
      'type A = B<typeof c>["d"]\ninterface E { f: string }\nexport default defineConfig({ a: 1, b: <T,>(x: T) => x, c: 2 });',
      { a: 1, b: COMPUTED, c: 2 },
    ],
    [
      'a method that returns a type',
      'export default defineConfig({ a: 1, async b(c: C): Promise<void> { await c!.d() }, e: { f: g as any as H } });',
      { a: 1, e: { f: COMPUTED } },
    ],
  ])('%s', (_name, text, value) => {
    expect(exportedLiteral(text)).toEqual(value);
  });

  it.each([
    ['a variable of the environment', 'module.exports = { a: process.env.A };', { a: COMPUTED }],
    ['a call', 'module.exports = { a: require.resolve("./x"), b: f(1) };', { a: COMPUTED, b: COMPUTED }],
    ['a choice', 'const b = x ? 1 : 2; module.exports = { a: b, c: `${b}` };', { a: COMPUTED, c: COMPUTED }],
    ['a name that nothing declares', 'module.exports = { a: b };', { a: COMPUTED }],
    [
      'a getter and a method',
      'module.exports = { get a() { return 1; }, b() { return 1; } };',
      { a: COMPUTED, b: COMPUTED },
    ],
    ['a name of itself', 'const a = a; module.exports = { a };', { a: COMPUTED }],
    ['no export', 'const a = 1;', COMPUTED],
    ['no JavaScript', 'base: /x', COMPUTED],
  ])('computed: %s', (_name, text, value) => {
    expect(exportedLiteral(text)).toEqual(value);
  });

  it('is never run', () => {
    exportedLiteral('globalThis.wasRun = true; module.exports = (() => { globalThis.wasRun = true; return {}; })();');
    expect('wasRun' in globalThis).toBe(false);
  });

  it('does not reach into a prototype', () => {
    const value = exportedLiteral('module.exports = { "__proto__": { polluted: 1 }, constructor: 1 };');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(value).not.toHaveProperty('polluted');
  });

  it('ends for constants that name each other, and for deep nesting', () => {
    const chain = Array.from({ length: 2000 }, (_, index) => `const a${index} = a${index + 1};`).join('\n');
    expect(exportedLiteral(`${chain}\nmodule.exports = { a: a0 };`)).toEqual({ a: COMPUTED });
    const wide = Array.from({ length: 40 }, (_, index) => `const b${index} = [b${index + 1}, b${index + 1}];`).join(
      '\n',
    );
    expect(exportedLiteral(`${wide}\nconst b40 = 1;\nmodule.exports = { a: b0 };`)).toHaveProperty('a');
    expect(() => exportedLiteral(`module.exports = ${'['.repeat(20_000)}${']'.repeat(20_000)}`)).not.toThrow();
  });
});
