import { explainIssue } from './explain-issue';
import { configSchema } from './schema';

export { explainConfig, getConfig, objectionsOf, rememberSettings } from './get-config';

/**
 * Checks the plugin's part of `config/plugins`.
 *
 * @throws Error naming, for each wrong option, its name, its value and what it accepts; Strapi then refuses to boot.
 */
export const validateConfig = (config: unknown): void => {
  const { error } = configSchema.safeParse(config);
  if (error) throw new Error(error.issues.map((issue) => explainIssue(configSchema, issue, config).message).join('. '));
};
