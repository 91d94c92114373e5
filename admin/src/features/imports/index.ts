/** The exports for other features. */
export { StateMark } from './StateMark';
