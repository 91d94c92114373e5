const { isSlow } = jest.requireActual<{ isSlow: (text: string) => boolean }>('../../support/jest/slow-first');

test.each([
  ['/** @slow */\nimport x', true],
  ['/** @slow @database any */\n', true],
  ['/**\n * Many kills.\n * @slow\n */\n', true],
  ['/** @slower */\n', false],
  ['/** Short. */\n/** @slow */\n', false],
  ['import x;\n/** @slow */', false],
])('%j', (text, expected) => {
  expect(isSlow(text)).toBe(expected);
});
