import type { SentLink } from '../../../model/contracts/evidence';
import { documents } from '../../integration/content/stored';
import type { RunningStrapi } from '../app/boot';
import { createAdministrator } from './administrators';

/** What an editor does with files that are not public. */
export interface EvidenceEditor {
  token: string;
  /** Uploads the file of a document. */
  upload: (documentId: string, body: Buffer) => Promise<Response>;
  publish: (documentId: string) => Promise<unknown>;
  /** Makes a published document on request with this file. */
  make: (key: string, body: Buffer) => Promise<string>;
  /** The address of a new link to the file of a document. */
  linkTo: (documentId: string) => Promise<string>;
}

/** Makes an administrator who may upload and send files. `running` is asked each time: the app may start anew. */
export const evidenceEditor = async (running: () => RunningStrapi): Promise<EvidenceEditor> => {
  const subject = 'plugin::compliance.document';
  const properties = { fields: ['key', 'title', 'visibility', 'privateFile', 'sha256'], locales: ['en'] };
  const { token } = await createAdministrator(running(), [
    { action: 'plugin::content-manager.explorer.read', subject, properties },
    { action: 'plugin::content-manager.explorer.update', subject, properties },
    { action: 'plugin::compliance.evidence.send' },
  ]);
  const upload = async (documentId: string, body: Buffer) =>
    fetch(`${running().url}/compliance/evidence/${documentId}/file?name=report.pdf`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/octet-stream', Authorization: `Bearer ${token}` },
      body,
    });
  const publish = async (documentId: string) =>
    documents(running().strapi, 'document').publish({ documentId, locale: 'en' });
  return {
    token,
    upload,
    publish,
    async make(key, body) {
      const data = { key, title: key, visibility: 'on-request' };
      const { documentId } = await documents(running().strapi, 'document').create({ locale: 'en', data });
      expect((await upload(documentId, body)).status).toBe(200);
      await publish(documentId);
      return documentId;
    },
    async linkTo(documentId) {
      const json = { recipient: 'Ada of Acme', days: 7 };
      const { body } = await running().post(`/compliance/evidence/${documentId}/links`, json, { token });
      return running().url + new URL((body as { data: SentLink }).data.url, running().url).pathname;
    },
  };
};

export const bytesOf = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());
