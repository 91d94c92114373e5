import type { Core } from '@strapi/strapi';
import { isObject } from '../../../../model/readers';

/** A message as plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

interface EmailService {
  send(mail: Mail): Promise<unknown>;
}

/** Strapi's way of sending unless an app says otherwise: a relay of its own, in the name of strapi.io. */
const DEFAULT_PROVIDER = 'sendmail';
const DEFAULT_SENDER = /no-reply@strapi\.io/i;

/**
 * Whether the app has chosen how its e-mails are sent. Mail servers refuse what Strapi's unconfigured default sends, and
 * it does not hear of that.
 */
export const hasEmail = (strapi: Core.Strapi): boolean => {
  const { provider, settings }: { provider?: unknown; settings?: unknown } = strapi.config.get('plugin::email', {});
  if (typeof provider !== 'string') return false;
  const sender = isObject(settings) ? settings['defaultFrom'] : undefined;
  const isDefault = typeof sender !== 'string' || DEFAULT_SENDER.test(sender);
  return provider.toLowerCase() !== DEFAULT_PROVIDER || !isDefault;
};

/**
 * Whether the app sends through a provider of its own. Strapi's default hands mails to the receiver's server in clear text,
 * whoever it says they are from.
 */
export const hasOwnProvider = (strapi: Core.Strapi): boolean => {
  const provider: unknown = strapi.config.get('plugin::email.provider');
  return typeof provider === 'string' && provider.toLowerCase() !== DEFAULT_PROVIDER;
};

/** Hands a message to the app's e-mail provider; throws what the provider says. */
export const sendEmail = async (strapi: Core.Strapi, mail: Mail): Promise<void> => {
  await strapi.plugin('email').service<EmailService>('email').send(mail);
};
