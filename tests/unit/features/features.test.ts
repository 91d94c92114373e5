import fs from 'node:fs';
import path from 'node:path';
import { joined } from '../../../server/src/core/joined';
import { ordered } from '../../../server/src/core/ordered';
import { services } from '../../../server/src/doors/services';
import { features } from '../../../server/src/features';
import type { Services } from '../../../server/src/get-service';
import { LISTS } from '../../support/lists';

const orderOf = (steps: Parameters<typeof ordered>[0]): string[] => ordered(steps).map(({ name }) => name);

test('steps stand as they are listed, but behind those that they name', () => {
  const steps = [{ name: 'a', after: ['c'] }, { name: 'b' }, { name: 'c', after: ['b'] }, { name: 'd' }];
  expect(orderOf(steps)).toEqual(['b', 'c', 'a', 'd']);
});

test('a step names no step that is not there', () => {
  expect(() => ordered([{ name: 'a', after: ['b'] }])).toThrow('a comes after b, which is no such step');
});

test('steps do not wait for each other', () => {
  const steps = [{ name: 'a', after: ['b'] }, { name: 'b', after: ['a'] }, { name: 'c' }];
  expect(() => ordered(steps)).toThrow('They wait for each other: a, b');
});

test('two features do not have the same service, controller or router', () => {
  expect(joined([{ a: {} }, undefined, { b: {} }])).toEqual({ a: {}, b: {} });
  expect(() => joined([{ a: {} }, { a: {} }])).toThrow('The name "a" is taken twice');
});

test('no two features have the same name', () => {
  const names = features.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test('no two routes of the panel have the same address', () => {
  const addresses = features.flatMap(({ routes = [] }) => routes.map(({ method, path }) => `${method} ${path}`));
  expect(addresses).toEqual([...new Set(addresses)]);
});

test('no two tools of agents have the same name', () => {
  const names = features.flatMap(({ tools = [] }) => tools.map(({ name }) => name));
  expect(names).toEqual([...new Set(names)]);
});

const PANEL = path.join(__dirname, '../../../admin/src');

const panelFiles = (): string[] =>
  fs
    .readdirSync(PANEL, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => fs.readFileSync(path.join(PANEL, file), 'utf8'));

/** The addresses that the panel asks, without their queries: `/runs/${run}/items`, and those of lists that it asks as such. */
const askedByPanel = (): string[] =>
  panelFiles().flatMap((text) => [
    ...[...text.matchAll(/['`]\/compliance(\/[^'`?]*)/g)].map(([, address = '']) => address),
    ...[...text.matchAll(/\buseList\((\w+),/g)].map(([, name = '']) => new Map(LISTS).get(name)?.at ?? name),
  ]);

/** Whether an address may mean a route, such as `/runs/:run/items`: a parameter may be anything. */
const fits = (address: string, route: string): boolean =>
  new RegExp(`^${address.replaceAll(/\$\{\w+\}/g, '.*')}$`).test(route);

test('there is a route for each address that the panel asks, and the panel asks each route', () => {
  const asked = askedByPanel();
  const paths = features.flatMap(({ routes = [] }) => routes.map((route) => route.path));
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.filter((address) => !paths.some((route) => fits(address, route)))).toEqual([]);
  expect(paths.filter((route) => !asked.some((address) => fits(address, route)))).toEqual([]);
});

test('each list is answered, and shown', () => {
  const answered = features.flatMap(({ routes = [] }) => routes.map((route) => route.path));
  const shown = panelFiles().join('\n');
  expect(LISTS.filter(([, { at }]) => !answered.includes(at))).toEqual([]);
  expect(LISTS.filter(([name]) => !shown.includes(`Cells<typeof ${name}>`)).map(([name]) => name)).toEqual([]);
});

test('a service is asked for by its name, and has its own type', () => {
  const name: keyof Services = 'ledger';
  // @ts-expect-error -- no service has this name
  const unknown: keyof Services = 'legder';
  const method: keyof ReturnType<Services['ledger']> = 'csv';
  // @ts-expect-error -- the type of this service, and not any
  const ofAnother: keyof ReturnType<Services['ledger']> = 'sweep';
  expect(services).toHaveProperty(name);
  expect(services).not.toHaveProperty(unknown);
  expect(method).not.toBe(ofAnother);
});
