import type { Core } from '@strapi/strapi';

/** Functions of modules of the server, as `file#name`, in whose place calls are recorded. */
export const recordCalls = (functions: readonly string[]) => {
  const calls: string[] = [];
  const names = new Map<string, string[]>();
  for (const each of functions) {
    const [file = '', name = ''] = each.split('#');
    names.set(file, [...(names.get(file) ?? []), name]);
  }
  const given = new Map<string, unknown[]>();
  for (const [file, replaced] of names) {
    const module = `../../../server/src/${file}`;
    jest.doMock(module, () => ({
      ...jest.requireActual<object>(module),
      ...Object.fromEntries(
        replaced.map((name) => [
          name,
          (...args: unknown[]) => {
            calls.push(name);
            given.set(name, args);
            return [];
          },
        ]),
      ),
    }));
  }
  const service = (name: string) =>
    new Proxy({}, { get: (_, method: string) => () => void calls.push(`${name}.${method}`) });
  jest.doMock('../../../server/src/get-service', () => ({
    getService: (_: Core.Strapi, name: string) => service(name),
  }));
  return { calls, given };
};
