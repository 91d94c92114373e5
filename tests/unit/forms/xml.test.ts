import { xml, xmlDocument } from '../../../server/src/forms/xml';

test('text and attributes stay what they are, without what XML cannot hold', () => {
  const root = xml('a', { href: '/?b&c="<' }, 'x < y & "z"\u0000\ud800', xml('b:c', {}), xml('d', {}, '\u0001'));
  expect(xmlDocument(root)).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n' +
      '<a href="/?b&#x26;c=&#x22;&#x3C;">x &#x3C; y &#x26; "z"<b:c /><d /></a>\n',
  );
});
