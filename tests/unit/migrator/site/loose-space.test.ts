import { withoutLooseSpace } from '../../../../migrator/site/records/loose-space';

describe('white space that makes no update', () => {
  it.each([
    ['ends of lines and runs of blank lines', 'a \n\n \n\nb\t\n', 'a\n\nb\n'],
    ['all but hard breaks', 'a    \nb', 'a  \nb'],
  ])('is %s', (_name, body, expected) => {
    expect(withoutLooseSpace(body)).toBe(expected);
  });

  it.each([
    '```\na \n\n\n\nb\t\n```',
    '~~~ sh\na \n```\n\n\nb \n~~~',
    '- item\n\n  ```\n  a \n\n\n  b \n  ```',
    '> ````\n> ```\n> a \n>\n>\n> ````',
    '```\nnever closed \n\n\n\n',
  ])('is none in a fence of code: %j', (body) => {
    expect(withoutLooseSpace(body)).toBe(body);
  });

  it('is what it was behind the fence', () => {
    expect(withoutLooseSpace('```\na \n```\nb \n\n\nc `` ` `` ```d``` \ne ')).toBe(
      '```\na \n```\nb\n\nc `` ` `` ```d```\ne',
    );
  });
});
