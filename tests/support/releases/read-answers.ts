import type { RunningStrapi } from '../app/boot';
import { eventually } from '../eventually';
import { DAYS, type FilledApp } from './fill-app';

type Data = Record<string, unknown>;

const LOCALES = ['en', 'zh-CN'];

/** Old addresses, and those of pages: each is asked for in each language. */
const PATHS = [
  ...['/sla/mail-en/', '/sla/mail/', '/sla/terms-en/', '/sla/terms/', '/legal/terms-en/', '/legal/terms/'],
  ...['/trust/compliance-en/', '/trust/compliance/', '/privacy-1/', '/privacy-2/', '/privacy/', '/zh/privacy/'],
  ...['/gone/', '/draft/', '/old/page-en/', '/new/page-en/'],
];

/** The answers of an app about all that `fillApp` wrote: to readers, to auditors, and to people in the panel. */
export const readAnswers = async (app: RunningStrapi, filled: FilledApp, admin: string): Promise<Data> => {
  const ownAddress = `http://127.0.0.1:${app.app.env['PORT'] ?? '1337'}`;
  const ask = async (address: string, token?: string): Promise<unknown> => {
    const { status, body } = await eventually(
      async () => app.get(address, token === undefined ? {} : { token }),
      (answer) => answer.status !== 202,
    );
    // the address of the app in texts is that of the first release
    const said: unknown = JSON.parse(JSON.stringify(body).replaceAll(ownAddress, 'http://127.0.0.1:1337'));
    return status === 200 ? said : { status, error: (body as { error?: { details?: unknown } }).error?.details };
  };
  const panel = async (address: string) => ask(`/compliance/${address}`, admin);
  const list = async (type: string, locale: string, populate: string) =>
    ask(
      `/api/compliance/${type}?locale=${locale}&sort=documentId&pagination[pageSize]=100&${populate}`,
      filled.apiToken,
    );

  const paths: Data = {};
  for (const place of PATHS)
    for (const locale of LOCALES)
      paths[`${place} ${locale}`] = await ask(
        `/api/compliance/pages/by-path?path=${encodeURIComponent(place)}&locale=${locale}&fields=title,path,html`,
      );
  const lists: Data = {};
  for (const locale of LOCALES) {
    lists[`pages ${locale}`] = await list('pages', locale, 'populate[certifications]=true');
    lists[`certifications ${locale}`] = await list(
      'certifications',
      locale,
      'populate[standard]=true&populate[issuedBy]=true&populate[documents]=true',
    );
  }
  const claims: Data = {};
  for (const instant of [DAYS.verified, DAYS.corrected, DAYS.now])
    claims[instant] = await ask(`/api/compliance/claims?asOf=${instant}`, filled.apiToken);

  const runs = (await panel('runs?pageSize=100')) as { data: { id: number }[] };
  const ofRuns: Data = {};
  for (const { id } of runs.data)
    ofRuns[id] = {
      items: await panel(`runs/${String(id)}/items?pageSize=100`),
      conflicts: await panel(`runs/${String(id)}/conflicts`),
    };
  const ids = (lists['certifications en'] as { data: { documentId: string }[] }).data.map(
    ({ documentId }) => documentId,
  );
  const ledgers: Data = {};
  for (const id of ids) ledgers[id] = await panel(`certifications/${id}/ledger?locale=en`);

  const link = await fetch(`${app.url}${filled.evidenceLink}`);
  return {
    paths,
    lists,
    claims,
    ledgers,
    runs,
    ofRuns,
    evidence: [link.status, await link.text()],
    verifications: await panel('verifications?pageSize=100'),
    coverage: ((await panel('coverage?pageSize=100')) as { data: unknown }).data,
    webhooks: ((await panel('webhooks')) as { data: { webhooks: unknown } }).data.webhooks,
    sites: await panel('sites'),
    settings: ((await panel('settings')) as { data: { stored: unknown } }).data.stored,
  };
};
