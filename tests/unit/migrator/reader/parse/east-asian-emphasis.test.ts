import { markdown } from '../../../../../migrator/reader/parse/grammar/markdown';

/** A text with its emphasis as tags. */
const marked = (text: string): string => {
  const tags: { at: number; tag: string }[] = [];
  const marks: [number, number][] = [];
  markdown.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (name === 'EmphasisMark') marks.push([from, to]);
      if (name === 'Emphasis' || name === 'StrongEmphasis') tags.push({ at: from, tag: name });
    },
  });
  const bare = marks.sort(([a], [b]) => b - a).reduce((left, [from, to]) => left.slice(0, from) + left.slice(to), text);
  return `${tags.map(({ tag }) => tag).join(' ')}: ${bare}`.replace(/^: /, '');
};

test.each([
  ['ends behind a full stop', '**安全。**每项服务都加密。', 'StrongEmphasis: 安全。每项服务都加密。'],
  ['ends behind a colon of half width', '**范围:**全部服务', 'StrongEmphasis: 范围:全部服务'],
  ['stands around brackets', '本协议**(SLA)**适用于客户', 'StrongEmphasis: 本协议(SLA)适用于客户'],
  ['stands around quotes', '指*“服务”*的全部', 'Emphasis: 指“服务”的全部'],
  ['stands around Japanese brackets', '当社は**「ISO 27001」**を取得', 'StrongEmphasis: 当社は「ISO 27001」を取得'],
  ['stands beside Korean', '**인증(ISO 27001)**을 취득', 'StrongEmphasis: 인증(ISO 27001)을 취득'],
  ['stands beside a character of two units', '𠮷**(一)**𠮷', 'StrongEmphasis: 𠮷(一)𠮷'],
  ['is nested', '***重要：*范围。**其他', 'StrongEmphasis Emphasis: 重要：范围。其他'],
])('emphasis in text without spaces %s', (_, text, expected) => {
  expect(marked(text)).toBe(expected);
});

test.each([
  ['a mark beside a space', '安全 ** 服务 ** 加密'],
  ['asterisks that nothing closes', '数量**单价'],
  ['escaped asterisks', String.raw`\*\*安全。\*\*每项`],
  ['western text, as CommonMark has it', 'a**(b)**c'],
])('%s is text', (_, text) => {
  expect(marked(text)).toBe(text);
});
