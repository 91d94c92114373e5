import type { Core } from '@strapi/strapi';
import { workOnBody, type BodyTask } from '../../../server/src/adapters/page-pool/work-on-body';
import { bodies } from '../../../server/src/services/bodies';
import { pageLinter } from '../../../server/src/services/page-linter';

const mockWork = jest.fn();
jest.mock('../../../server/src/adapters/page-pool/body-process', () => ({
  createBodyProcess: () => ({ work: mockWork, close: () => Promise.resolve() }),
}));
jest.mock('../../../server/src/config', () => ({ getConfig: () => ({ limits: { pageMilliseconds: 5_000 } }) }));

const warn = jest.fn();
// the service uses nothing else of Strapi
const strapi = { log: { warn } } as unknown as Core.Strapi;
Object.assign(strapi, { plugin: () => ({ service: () => bodies({ strapi }) }) });

const RULES = { catalogue: undefined, services: [], defaultLocale: 'en', certifications: [] };
const LONG = 'Words. '.repeat(2_000);

const codesOf = async (more: string) => {
  const text = (locale: string, path: string | null, body: string) => ({
    ...{ documentId: 'p', locale, title: 'Uptime', path, certifications: [], body: `${body}\n\n${more}` },
  });
  const texts = [text('en', '/uptime/', 'We keep 99%.'), text('zh-CN', null, '比例为 98%。')];
  return (await pageLinter(strapi, RULES)(texts)).map(({ code }) => code);
};

beforeEach(() => jest.resetAllMocks());

test('short texts are compared here', async () => {
  expect(await codesOf('')).toEqual(['PAGE_WITHOUT_PATH', 'PARITY_PERCENTAGE']);
  expect(mockWork).not.toHaveBeenCalled();
});

test('long texts are compared in another process, with the same findings', async () => {
  mockWork.mockImplementation((name: string, input: unknown) =>
    Promise.resolve({ result: workOnBody({ name, input } as BodyTask) }),
  );
  expect(await codesOf(LONG)).toEqual(['PAGE_WITHOUT_PATH', 'PARITY_PERCENTAGE']);
  expect(mockWork).toHaveBeenCalledTimes(1);
});

test('of texts that take too long, everything else is found, and the log says so', async () => {
  mockWork.mockResolvedValue({ failure: { cause: 'slow', milliseconds: 5_000 } });
  expect(await codesOf(LONG)).toEqual(['PAGE_WITHOUT_PATH']);
  expect(warn).toHaveBeenCalledWith(
    'compliance: the text of page p (en, zh-CN) is left out: reading it takes too long',
  );
});
