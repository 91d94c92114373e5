import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const EVERY = 250;
const TRIES = 480;

/**
 * The routes that the admin panel asks, for what a check only has to find there.
 *
 * @param {{ url: string, email: string, password: string }} login
 */
export const adminApi = async ({ url, email, password }) => {
  let token;
  const send = async (method, address, { body, type }) => {
    const headers = { ...(token && { Authorization: `Bearer ${token}` }), ...(type && { 'Content-Type': type }) };
    const response = await fetch(`${url}${address}`, { method, headers, body });
    const text = await response.text();
    assert.ok(response.ok, `${method} ${address}: ${response.status} ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
  const request = (method, address, json) =>
    send(method, address, json === undefined ? {} : { body: JSON.stringify(json), type: 'application/json' });
  const dataOf = async (method, address, json) => (await request(method, address, json)).data;
  /** Asks until the answer has another state than this. */
  const leaving = async (address, states) => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await dataOf('GET', address);
      if (!states.includes(answer.state)) return answer;
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
    throw new Error(`${address} stays ${states.join(' or ')}`);
  };
  const planned = async (id) => {
    const staged = await leaving(`/compliance/staged/${id}`, ['staged', 'planning']);
    assert.equal(staged.state, 'planned', staged.error);
    return staged;
  };
  ({ token } = await dataOf('POST', '/admin/login', { email, password }));

  return {
    request,
    /** Sends a PDF as the body of a request. */
    sendPdf: async (address, body) => (await send('POST', address, { body, type: 'application/pdf' })).data,
    /** Uploads an archive and has it planned; answers the staged import. */
    plan: async (archive, { site, publish, only = null }) => {
      const address = `/compliance/staged?site=${site}&name=${path.basename(archive)}`;
      const { data } = await send('POST', address, { body: fs.readFileSync(archive), type: 'application/zip' });
      await request('POST', `/compliance/staged/${data.id}/plan`, { publish, only });
      return planned(data.id);
    },
    /** Waits for the plan of a staged import; answers that. */
    planned,
    /** Applies a plan; answers the run when it has ended. */
    apply: async ({ id, plan: { planHash } }) => {
      const { id: run } = await dataOf('POST', `/compliance/staged/${id}/apply`, { planHash });
      return leaving(`/compliance/runs/${run}`, ['applying']);
    },
    planItems: async (id) => dataOf('GET', `/compliance/staged/${id}/plan/items?pageSize=100`),
    planItem: async (id, n) => dataOf('GET', `/compliance/staged/${id}/plan/items/${n}`),
  };
};
