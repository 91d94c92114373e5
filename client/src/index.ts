export * from '../../model/contracts/answers';
export type { Answered, Fields, Listed, Question } from './asked';
export * from './client';
export { ComplianceError } from './error';
