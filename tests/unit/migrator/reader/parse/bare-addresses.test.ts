import { GFM, parser } from '@lezer/markdown';

import { markdown } from '../../../../../migrator/reader/parse/grammar/markdown';

const usual = parser.configure(GFM);

const addressesIn = (read: typeof usual, text: string): string[] => {
  const found: string[] = [];
  read.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (name === 'URL') found.push(text.slice(from, to));
    },
  });
  return found;
};

test.each([
  ['of the web among words', 'Write to us or see www.example.com and https://example.com/a_b now.', 2],
  ['of e-mail, with every sign that may begin one', 'Ask legal.team+eu@example.com or mailto:dpo@example.com.', 2],
  ['behind the last e-mail address', 'legal@example.com is read daily, see http://example.com', 2],
  ['in front of an e-mail address', 'See http://example.com, or write to a-b_c@example.com', 2],
  ['beside other signs', 'at (www.example.com), [text](https://example.com/x) and *https://example.com/y*', 3],
  [
    'within words, where only one behind a point is one',
    'xhttps://example.com and awww.example.com and a.www.example.com',
    1,
  ],
])('addresses %s are those of the usual parser', (_, text, count) => {
  expect(addressesIn(markdown, text)).toEqual(addressesIn(usual, text));
  expect(addressesIn(markdown, text)).toHaveLength(count);
});
