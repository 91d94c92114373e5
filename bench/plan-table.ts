/**
 * The first page of the admin panel's plan table, as the panel asks for it over HTTP: the staged import with its sums,
 * and 25 rows. With 10,000 items against 100.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { stagedImports } from '../server/src/adapters/staging/staged-imports';
import { PLAN_FILES, storePlan } from '../server/src/adapters/staging/plan-store';
import { privateFolder } from '../server/src/adapters/private-folder';
import type { PlanItem } from '../migrator/plan/plan';
import { bootStrapi } from './boot-strapi';
import { planSite } from './plan-site';
import { median, timed, type Ratio } from './ratio';

const FEW = 100;
const MANY = 10_000;
const ROUNDS = 60;
const NOW = '2026-01-01T00:00:00.000Z';
const LOGIN = { email: 'bench@example.com', password: 'Only-f0r-this-bench' };

interface Roles {
  getSuperAdmin(): Promise<{ id: number }>;
}

interface Users {
  create(user: object): Promise<{ id: number }>;
}

const listen = async (strapi: Core.Strapi): Promise<string> => {
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((resolve) => {
    httpServer.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${String((httpServer.address() as AddressInfo).port)}`;
};

const logIn = async (strapi: Core.Strapi, url: string): Promise<{ id: number; token: string }> => {
  const role = await (strapi.service('admin::role') as unknown as Roles).getSuperAdmin();
  const users = strapi.service('admin::user') as unknown as Users;
  const { id } = await users.create({ ...LOGIN, firstname: 'Bench', isActive: true, roles: [role.id] });
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(LOGIN),
  });
  return { id, token: ((await response.json()) as { data: { token: string } }).data.token };
};

/** The items of a small plan under new keys, until there are enough. */
const repeated = (items: readonly PlanItem[], count: number): PlanItem[] =>
  Array.from({ length: Math.ceil(count / items.length) }, (_, n) =>
    items.map((item) => ({ ...item, key: `${item.key} ${String(n)}`, sourcePath: `${String(n)}/${item.sourcePath}` })),
  )
    .flat()
    .slice(0, count);

/** A staged import with a plan of so many items; answers its id. */
const stage = async (strapi: Core.Strapi, owner: number, count: number): Promise<string> => {
  const { plan, ...rest } = await planSite(strapi, 'bench', FEW / 2);
  const staged = await stagedImports(strapi, await privateFolder(strapi, 'staged'), PLAN_FILES);
  const { id } = await staged.create();
  const source = { kind: 'upload' as const, name: 'bench.zip', bytes: 1 };
  const stagedOn = new Date().toISOString();
  await staged.put({ id, owner, site: 'bench', source, stagedOn, run: null, error: null });
  const planned = { plan: { ...plan, items: repeated(plan.items, count) }, ...rest };
  await staged.putPlan(id, (folder) => storePlan(folder, planned, NOW));
  return id;
};

export const benchPlanTable = async (): Promise<Ratio[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-plan-table-'));
  const root = process.cwd();
  const strapi = await bootStrapi(folder);
  try {
    const url = await listen(strapi);
    const { id: owner, token } = await logIn(strapi, url);
    const get = async (path: string): Promise<string> => {
      const response = await fetch(`${url}/compliance/staged/${path}`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
      return response.text();
    };
    const firstPage = async (id: string) => {
      await get(id);
      await get(`${id}/plan/items?page=1&pageSize=25`);
    };
    const few = { id: await stage(strapi, owner, FEW), times: [] as number[] };
    const many = { id: await stage(strapi, owner, MANY), times: [] as number[] };
    // in turn, so that whatever else the machine does slows both
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { id, times } of [few, many]) times.push(await timed(() => firstPage(id)));
    const ratio = median(many.times.slice(ROUNDS / 6)) / median(few.times.slice(ROUNDS / 6));
    return [{ name: 'first page of a plan of 10,000 items / of 100', ratio, limit: 1.5 }];
  } finally {
    await strapi.destroy();
    process.chdir(root);
    rmSync(folder, { recursive: true, force: true });
  }
};
