import type { Core, UID } from '@strapi/strapi';
import { sanitize } from '@strapi/utils';

type Sanitize = typeof sanitize.sanitizers.defaultSanitizeOutput;

/** An entry or a file as Strapi shows it to webhooks. */
export const asWebhooksSee = async (
  strapi: Core.Strapi,
  uid: UID.Schema,
  entry: Readonly<Record<string, unknown>>,
): Promise<unknown> => {
  // Strapi's sanitizers take what its queries answer, and ask for schemas by uids that its types do not know
  const getModel = (of: string) => strapi.getModel(of as UID.Schema);
  return sanitize.sanitizers.defaultSanitizeOutput(
    { schema: getModel(uid), getModel },
    entry as Parameters<Sanitize>[1],
  );
};
