/**
 * An error that the plugin throws on purpose: `code` is for programs, the message for people. The command line and the
 * plugin in the app are two bundles, each with its own copy of a class: where an error crosses from one to the other, only
 * its code tells what it is.
 */
export abstract class CodedError<Code extends string = string> extends Error {
  constructor(
    readonly code: Code,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
