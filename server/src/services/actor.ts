import type { Ability } from '../auth/readable-entries';

/** An administrator who starts something. */
export interface Actor {
  id: number;
  name: string;
}

/** A program that acts for an administrator, with what its token allows. */
export interface Agent extends Actor {
  ability: Ability;
}
