import { factories, type Core, type UID } from '@strapi/strapi';

/** As the plugin registers it: lets requests without credentials read. */
const STRATEGY = 'compliance-anonymous-reader';

/**
 * Strapi's own controllers of pages and certifications on addresses beside ours, as an app would have them: with
 * authentication, and without anything of the plugin's.
 */
export const servePlain = (strapi: Core.Strapi): void => {
  const routesOf = (type: string, plural: string) => {
    const uid = `plugin::compliance.${type}` as UID.ContentType;
    const controller = factories.createCoreController(uid)({ strapi }) as unknown as Record<string, () => unknown>;
    const route = (path: string, action: string) => ({
      ...{ method: 'GET', path, info: { type: 'content-api', pluginName: 'compliance' } },
      config: { prefix: '', auth: { scope: [`${uid}.${action}`], strategies: [STRATEGY] } },
      handler: (ctx: unknown): unknown => Reflect.apply(controller[action] as () => unknown, controller, [ctx]),
    });
    return [route(`/plain/${plural}`, 'find'), route(`/plain/${plural}/:id`, 'findOne')];
  };
  const routes = [...routesOf('page', 'pages'), ...routesOf('certification', 'certifications')];
  strapi.server.routes({ type: 'content-api', routes } as never);
};
