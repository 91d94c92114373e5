/** The plugin's id, as the server spells it. */
export const PLUGIN_ID = 'compliance';

/** Where the plugin's pages stand in the admin panel. */
export const BASE = `/plugins/${PLUGIN_ID}`;

/** Where the list of runs stands. */
export const RUNS = `${BASE}/runs`;
