import type { Core } from '@strapi/strapi';
import { PageProcessError } from '../../../server/src/adapters/page-pool/page-process';
import { bodies } from '../../../server/src/services/bodies';

const mockWork = jest.fn();
jest.mock('../../../server/src/adapters/page-pool/body-process', () => ({
  createBodyProcess: () => ({ work: mockWork, close: () => Promise.resolve() }),
}));
jest.mock('../../../server/src/config', () => ({ getConfig: () => ({ limits: { pageMilliseconds: 5_000 } }) }));

const LONG = 'Words. '.repeat(10_000);
const warn = jest.fn();
// the service uses nothing else of Strapi
const strapi = { log: { warn } } as unknown as Core.Strapi;

const workOn = async (body: string) => {
  const made = await bodies({ strapi }).workOnLong(
    'moved',
    { body, moves: { paths: new Map(), origins: [] } },
    { bodies: [body], place: 'it' },
    () => Promise.resolve({ text: 'here', links: [] }),
  );
  return made?.text ?? null;
};

beforeEach(() => jest.resetAllMocks());

test('a long body is worked on in another process, a short one here', async () => {
  mockWork.mockResolvedValue({ result: { text: 'there', links: [] } });
  expect(await workOn(LONG)).toBe('there');
  expect(await workOn('Words.')).toBe('here');
  expect(mockWork).toHaveBeenCalledTimes(1);
});

test('a body that cannot be worked on is tried twice, and left out with a line in the log', async () => {
  mockWork.mockResolvedValue({ failure: { cause: 'hungry', megabytes: 256 } });
  expect(await workOn(LONG)).toBeNull();
  expect(mockWork).toHaveBeenCalledTimes(2);
  expect(warn).toHaveBeenCalledWith('compliance: the text of it is left out: reading it takes too much memory');
});

test('where no process can be started, a long body is worked on here', async () => {
  mockWork.mockRejectedValue(new PageProcessError('none'));
  expect(await workOn(LONG)).toBe('here');
});
