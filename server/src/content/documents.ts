import type { Core } from '@strapi/strapi';
import type { RecordType } from '../../../model/contracts/values';
import { contentUid } from './content-type';

type Data = Readonly<Record<string, unknown>>;

/** The part of Strapi's Document Service that is used here; its own types know only the app's schemas. */
interface Documents {
  create(params: { locale?: string; data: Data }): Promise<unknown>;
  update(params: { documentId: string; locale?: string; data: Data }): Promise<unknown>;
  publish(params: { documentId: string; locale?: string }): Promise<unknown>;
  unpublish(params: { documentId: string; locale?: string }): Promise<unknown>;
  delete(params: { documentId: string; locale?: string }): Promise<unknown>;
}

/** The documents of one of the plugin's types. */
export const documentsOf = (strapi: Core.Strapi, type: RecordType): Documents =>
  strapi.get<(uid: string) => Documents>('documents')(contentUid(type));
