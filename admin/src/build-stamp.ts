/**
 * The version of the plugin that a built admin panel contains. `strapi-compliance doctor` searches the build for it, so that
 * it has to be one literal: what is put together from parts does not survive as one. A test holds it to package.json.
 */
export const BUILD_STAMP = 'strapi-plugin-compliance@1.0.0-rc.1';
