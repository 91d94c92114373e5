import type { EffectiveStatus } from './certification-status';

/** The claim that readers were told of a certification at an instant, as far as a role may read it. */
export interface ToldClaim {
  /** Null where the role may not read what it follows from. */
  status: EffectiveStatus | null;
  /** By attribute name, as text; those without one are left out. */
  statements: Readonly<Record<string, string>>;
}

/** A certification on a day, and today. */
export interface ClaimOnDay {
  documentId: string;
  /** On the day, else today. */
  name: string;
  /** Null: readers were told nothing of it. */
  then: ToldClaim | null;
  now: ToldClaim | null;
  /** The attributes that say something else today. */
  differs: readonly string[];
  /** An entry of it that is read here is not as it was written, or one of its entries is missing. */
  damaged: boolean;
  /** The entry is there no more. */
  isGone: boolean;
}

export interface ClaimsOnDay {
  data: ClaimOnDay[];
  meta: {
    /** `YYYY-MM-DD`, in the time zone of the app. */
    day: string;
    today: string;
    /** ISO 8601, UTC: the end of the day, or now. */
    asOf: string;
    locale: string;
    /** The languages of which the role may read certifications. */
    locales: string[];
  };
}

/** Since when readers have been told what they are told of a certification today. */
export interface ToldSince {
  /** ISO 8601, UTC. */
  since: string;
  /** Null: nothing, since it was unpublished. */
  status: EffectiveStatus | null;
  name: string;
  /** The last day of the certificate or of its edition; null for none. */
  endsOn: string | null;
}
