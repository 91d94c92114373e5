import { checkRequests, type RequestSetting } from '../../../../server/src/features/requests/checks';

const FINE: RequestSetting = {
  ...{ hasProvider: true, hasAddress: true, trustsProxy: true, hasPrivateDir: true },
  missingTerms: [],
};

test.each<[string, Partial<RequestSetting>, string, RegExp]>([
  ['nothing is missing', {}, 'ok', /can be asked/],
  ['the terms are not published', { missingTerms: ['/x/'] }, 'problem', /"\/x\/"/],
  ['there is no folder', { hasPrivateDir: false }, 'problem', /privateDir/],
  ['there is no provider', { hasProvider: false, hasAddress: false }, 'warning', /provider/],
  ['the server does not know its address', { hasAddress: false }, 'warning', /address/],
  ['all readers have the address of the proxy', { trustsProxy: false }, 'warning', /proxy/],
])('doctor says so where %s', (_, missing, state, says) => {
  const lines = checkRequests({ ...FINE, ...missing });
  expect(lines).toMatchObject([{ state, says: expect.stringMatching(says) as string }]);
  expect(lines[0]?.advice === null).toBe(state === 'ok');
});
