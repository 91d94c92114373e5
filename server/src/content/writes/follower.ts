import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../model/contracts/values';
import type { AnyWrite, Write, Written } from './write';

interface Named {
  name: string;
  /** The followers inside of which this one stands: they act before it in front of a write, and after it behind one. */
  inside: readonly string[];
}

/** Does something in front of a write through the Document Service, behind it, or in its place. */
export interface Around extends Named {
  follows(write: Write): boolean;
  around(strapi: Core.Strapi, write: Write, next: () => Promise<unknown>): Promise<unknown>;
  note?: never;
}

/** Notes what follows from writes, in their transaction: of each by itself, or of a batch. */
export interface Noting<Seen = unknown> extends Named {
  follows(write: AnyWrite): boolean;
  /** Looks at what is there before a write through the Document Service. */
  look?(strapi: Core.Strapi, write: Write): Promise<Seen>;
  note(strapi: Core.Strapi, writes: readonly Written<Seen>[]): Promise<void>;
  /** Goes around the deletion of a language with all its entries. */
  aroundLanguage?(strapi: Core.Strapi, locale: Locale, next: () => Promise<void>): Promise<void>;
  around?: never;
}

export type Follower = Around | Noting;

export const isNoting = (follower: Follower): follower is Noting => follower.note !== undefined;

/** Followers as they are listed, the outermost first. Throws where one stands in front of another that it has to stand inside of. */
export const checked = <One extends Named>(followers: readonly One[]): readonly One[] => {
  const outer = new Set<string>();
  for (const { name, inside } of followers) {
    if (outer.has(name)) throw new Error(`two followers of writes are called ${name}`);
    const missing = inside.find((other) => !outer.has(other));
    if (missing !== undefined) throw new Error(`${name} has to be listed after ${missing}, inside of which it stands`);
    outer.add(name);
  }
  return followers;
};
