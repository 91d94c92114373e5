import type { Core, Schema, Struct, UID } from '@strapi/strapi';
import { contentTypes, relations } from '@strapi/utils';
import { z } from 'zod';
import { READABLE_TYPES } from '../delivery/readable-types';
import { uidOf } from '../../../model/plugin-id';
import { COMPUTED, LISTS } from './answer-schemas';

/** Fields that Strapi fills in of every entry. */
const ALWAYS_FILLED = ['createdAt', 'updatedAt', 'locale'];

/** `CompliancePage`, `ComplianceUploadFile`: no name that Strapi gives its own schemas, which end with `Document`. */
const nameOf = (uid: string): string => {
  const name = uid.replace(uidOf(''), '').replace('plugin::', '');
  return `Compliance${name.replaceAll(/(?:^|[^a-z\d]+)([a-z\d])/gi, (_, first: string) => first.toUpperCase())}`;
};

/**
 * The schemas of entries in answers, made of their content types. Strapi's own take each `documentId` for a UUID, let no
 * field be null, require fields that `fields` leaves out, and know no computed ones.
 */
export const entrySchemas = (strapi: Core.Strapi) => {
  const made = new Map<string, z.ZodType>();

  const attribute = (name: string, of: Schema.Attribute.AnyAttribute): z.ZodType => {
    switch (of.type) {
      case 'boolean':
        return z.boolean();
      case 'integer':
        return z.int();
      case 'float':
      case 'decimal':
        return z.number();
      case 'date':
        return z.iso.date();
      case 'datetime':
        return z.iso.datetime();
      case 'timestamp':
        return z.union([z.string(), z.number()]);
      case 'enumeration':
        return z.enum(of.enum);
      case 'json':
        return LISTS.includes(name) ? z.array(z.string()) : z.unknown();
      case 'blocks':
        return z.array(z.unknown());
      case 'media':
        return of.multiple === true ? z.array(entry('plugin::upload.file')) : entry('plugin::upload.file');
      case 'relation':
        if (!('target' in of)) return z.unknown();
        return relations.isAnyToMany(of) ? z.array(entry(of.target)) : entry(of.target);
      case 'component':
        return of.repeatable === true ? z.array(component(of.component)) : component(of.component);
      case 'dynamiczone':
        return z.array(z.looseObject({ __component: z.enum(of.components) }));
      case 'string':
      case 'text':
      case 'richtext':
      case 'email':
      case 'password':
      case 'uid':
      case 'biginteger':
      case 'time':
        return z.string();
    }
  };

  /** All but the private ones. Each may be left out, by `fields` or for want of `populate`. */
  const attributes = (schema: Struct.Schema): Record<string, z.ZodType> => {
    const mayBeEmpty = (name: string, { required = false }: { required?: boolean }) =>
      !ALWAYS_FILLED.includes(name) && (!required || contentTypes.hasDraftAndPublish(schema));
    const shown = Object.entries(schema.attributes).filter(
      ([name, { type }]) => type !== 'password' && !contentTypes.isPrivateAttribute(schema, name),
    );
    return Object.fromEntries(
      shown.map(([name, of]) => {
        const value = attribute(name, of);
        return [name, (mayBeEmpty(name, of) ? value.nullable() : value).optional()];
      }),
    );
  };

  const component = (uid: UID.Component): z.ZodType =>
    z.looseObject({ id: z.int(), ...attributes(strapi.getModel(uid)) });

  const make = (uid: UID.ContentType): z.ZodType => {
    const type = READABLE_TYPES.find((each) => uidOf(each) === uid);
    const identity = { id: z.int(), documentId: z.string() };
    const stored = attributes(strapi.contentType(uid));
    // what other plugins add to answers of their types is not known
    if (type === undefined) return z.looseObject({ ...identity, ...stored });
    // a field that an app has added goes before a computed one of its name
    return z.object({ ...identity, ...COMPUTED[type], ...stored });
  };

  const entry = (uid: UID.ContentType): z.ZodType =>
    z.lazy(() => {
      const known = made.get(uid) ?? make(uid).meta({ id: nameOf(uid) });
      made.set(uid, known);
      return known;
    });

  return entry;
};
