import type { Core } from '@strapi/strapi';
import { addMiddleware } from '../../database/own-listeners';
import { validateRecord } from '../../domain/validate/validate-record';
import type { RecordType } from '../../contracts/values';
import { attemptsOf } from './attempts';
import type { DocumentAction } from '../document-action';
import { createRecordFacts } from './record-facts';
import { editorialType } from '../type-names';
import { validationError, type FoundProblem } from './validation-error';

const problemsOf = async (strapi: Core.Strapi, type: RecordType, action: DocumentAction): Promise<FoundProblem[]> => {
  const attempts = await attemptsOf(strapi, type, action);
  const replaced = attempts.flatMap(({ context }) => context.locale ?? []);
  const facts = createRecordFacts(strapi, { replaced });
  const problems: FoundProblem[] = [];
  for (const { values, context } of attempts) {
    const locale = attempts.length > 1 ? context.locale : null;
    const where = attempts.length > 1 ? ` (${context.locale ?? ''})` : '';
    const found = await validateRecord(type, values, context, facts);
    problems.push(...found.map((problem) => ({ ...problem, message: problem.message + where, locale })));
  }
  return problems;
};

/** Refuses what may not be stored or published, whichever way it comes: admin panel, REST, import or code. */
export const validateDocuments = (strapi: Core.Strapi): void => {
  addMiddleware(strapi, async (context, next) => {
    const type = editorialType(context.uid);
    if (type !== undefined) {
      const problems = await problemsOf(strapi, type, context);
      if (problems.length > 0) throw validationError(type, problems);
    }
    return next();
  });
};
