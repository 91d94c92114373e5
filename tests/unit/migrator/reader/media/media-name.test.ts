import { FILE_TYPES } from '../../../../../migrator/reader/media/file-types';
import { mediaName } from '../../../../../migrator/reader/media/media-name';

const SHA = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';

test.each([
  ['a/b/Network Diagram.v2.PNG', 'network-diagram-v2', '.png', 'Network Diagram.v2.PNG'],
  ['安全白皮书.png', 'an-quan-bai-pi-shu', '.png', '安全白皮书.png'],
  ['logo', 'logo', '.png', 'logo'],
  ['???.png', 'file', '.png', '___.png'],
  ['.png', 'png', '.png', '.png'],
  ['anim.apng', 'anim', '.apng', 'anim.apng'],
  ['inv\u202egpj.e\u200bxe\u3164.png', 'invgpj-exe', '.png', 'invgpj.exe.png'],
  ['photo.jpg', 'photo', '.png', 'photo.jpg'],
])('%s', (path, slug, ext, name) => {
  expect(mediaName(path, FILE_TYPES.png, SHA)).toEqual({ hash: `${slug}_0123456789abcdef`, ext, name });
});

test('no name is longer than its column', () => {
  const { hash, name } = mediaName(`${'long '.repeat(200)}.png`, FILE_TYPES.png, SHA);
  expect(hash.length).toBeLessThan(120);
  expect(name.length).toBe(255);
  expect(name).toMatch(/\.png$/);
});
