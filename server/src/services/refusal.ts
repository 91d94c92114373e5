/** What a request cannot have, with the status that says so; the message is for people. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    readonly status: 400 | 403 | 404 | 409 | 413 | 415 | 507,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** The state of things does not allow it; `reason` is for programs. */
export const conflict = (reason: 'hash' | 'state' | 'busy', message: string): Refusal =>
  new Refusal(409, message, { reason });
