/** What other features take. */
export { StateMark } from './StateMark';
