/** The plugin's id, in its only spelling. */
export const PLUGIN_ID = 'compliance';

/** `plugin::compliance.page` for `page`. */
export const uidOf = <Name extends string>(name: Name) => `plugin::${PLUGIN_ID}.${name}` as const;
