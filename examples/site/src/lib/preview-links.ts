import { createHmac, timingSafeEqual } from 'node:crypto';
import { settings } from './settings';

/** A draft that somebody may see. */
export interface Draft {
  locale: string;
  documentId: string;
}

/** How long an editor who came by a link sees the draft, in milliseconds. */
export const SESSION = 60 * 60_000;

/** Strapi signs links (`admin.preview`), this site sessions: neither opens what the other does. */
type Purpose = 'link' | 'session';

const signatureOf = (purpose: Purpose, { locale, documentId }: Draft, expires: number, secret: string): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([purpose, locale, documentId, expires]))
    .digest('base64url');

/** Whether `<expires>.<signature>` opens a draft now. */
export const opens = (purpose: Purpose, draft: Draft, ticket: string | null | undefined): boolean => {
  const secret = settings.previewSecret;
  const [, until, signature = ''] = /^(\d{1,15})\.([\w-]+)$/.exec(ticket ?? '') ?? [];
  if (!secret || until === undefined || Number(until) < Date.now()) return false;
  const [sent, right] = [signature, signatureOf(purpose, draft, Number(until), secret)].map((text) =>
    Buffer.from(text),
  );
  return sent !== undefined && right !== undefined && sent.length === right.length && timingSafeEqual(sent, right);
};

export const sessionFor = (draft: Draft): string => {
  const expires = Date.now() + SESSION;
  return `${String(expires)}.${signatureOf('session', draft, expires, settings.previewSecret ?? '')}`;
};
