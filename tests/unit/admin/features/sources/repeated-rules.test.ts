import { withoutRepeatedRules } from '../../../../../admin/src/features/sources/rules/repeated-rules';

test('a rule that two languages share is offered once', () => {
  const english = { path: 'a-en.md', mapLines: ['certifications: { x: {} }', 'exclude: ["a-en.md"]'] };
  const chinese = { path: 'a-zh.md', mapLines: ['certifications: { x: {} }', 'exclude: ["a-zh.md"]'] };
  const none = { path: 'b.md', mapLines: undefined };
  expect(withoutRepeatedRules([english, chinese, none])).toEqual([
    english,
    { path: 'a-zh.md', mapLines: ['exclude: ["a-zh.md"]'] },
    none,
  ]);
});
