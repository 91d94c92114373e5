/** A conflict cannot be settled like this; the message is for people. */
export class SettlementError extends Error {
  override name = 'SettlementError';
}
