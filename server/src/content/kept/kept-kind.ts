import type { Core } from '@strapi/strapi';
import type { ChangeEvent } from '../../database/after-changes';

/** A row that Strapi removes while the plugin is off, in words that outlast row ids: a permission, say, and whose it is. */
export interface Kept<Value = unknown> {
  /** Its owner: an entry, a role, a token, or itself. */
  owner: string;
  value: Value;
}

/** Whose copy a change concerns; without an owner, that of the whole kind. */
export interface Scope {
  owner?: string;
}

/** One kind of rows of Strapi's that the plugin keeps a copy of. */
export interface KeptKind<Value = unknown> {
  name: string;
  /** Types of which a change may concern the kind. */
  models: readonly string[];
  /** The owner that a change concerns; null for changes that do not concern the plugin. */
  scopeOf(strapi: Core.Strapi, event: ChangeEvent): Scope | null;
  /** The current rows, of one owner or of all. */
  read(strapi: Core.Strapi, scope: Scope): Promise<Kept<Value>[]>;
  /** Puts back what is missing. What is there stays as it is, and what has lost its owner stays away. */
  restore(strapi: Core.Strapi, kept: readonly Kept<Value>[]): Promise<void>;
}
