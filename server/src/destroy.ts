/** Nothing to release: the plugin starts no timer and opens no connection of its own. */
export const destroy = (): void => undefined;
