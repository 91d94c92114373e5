/** Used by other features. */
export { StatusMark } from './status/StatusMark';
export { useReasonText } from './status/use-reason-text';
export { VerifyLink } from './status/VerifyLink';
