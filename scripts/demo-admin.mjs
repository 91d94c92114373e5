const post = (url, body) =>
  fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

const hasAdmin = async (url) => (await (await fetch(`${url}/admin/init`)).json()).data.hasAdmin;

/**
 * Creates the demo's administrator when the database has none, and tells whether its login works, and whether it is new.
 *
 * @param {string} url of the running Strapi
 * @param {{ email?: string, password?: string }} login
 */
export const ensureDemoAdmin = async (url, { email, password }) => {
  if (email === undefined || password === undefined) return { works: false, isNew: false };
  if (!(await hasAdmin(url))) {
    const user = { email, password, firstname: 'Demo', lastname: 'Admin' };
    const works = (await post(`${url}/admin/register-admin`, user)).status < 300;
    return { works, isNew: works };
  }
  return { works: (await post(`${url}/admin/login`, { email, password })).ok, isNew: false };
};
