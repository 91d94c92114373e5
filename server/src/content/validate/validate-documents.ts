import type { Core } from '@strapi/strapi';
import { validateRecord } from '../../../../model/validate/validate-record';
import { attemptsOf } from './attempts';
import { createRecordFacts } from './record-facts';
import type { Around } from '../writes/follower';
import type { Write } from '../writes/write';
import { validationError, type FoundProblem } from './validation-error';

const problemsOf = async (strapi: Core.Strapi, write: Write): Promise<FoundProblem[]> => {
  const attempts = await attemptsOf(strapi, write.type, write);
  const replaced = attempts.flatMap(({ context }) => context.locale ?? []);
  const facts = createRecordFacts(strapi, { replaced });
  const problems: FoundProblem[] = [];
  for (const { values, context } of attempts) {
    const locale = attempts.length > 1 ? context.locale : null;
    const where = attempts.length > 1 ? ` (${context.locale ?? ''})` : '';
    const found = await validateRecord(write.type, values, context, facts);
    problems.push(...found.map((problem) => ({ ...problem, message: problem.message + where, locale })));
  }
  return problems;
};

/** Refuses what may not be stored or published, whichever way it comes: admin panel, REST, import or code. */
export const validateDocuments: Around = {
  name: 'validation',
  // what these put in the place of what was sent is checked
  inside: ['locks', 'ai translations', 'verification', 'file hashes', 'keys'],
  follows: () => true,
  async around(strapi, write, next) {
    const problems = await problemsOf(strapi, write);
    if (problems.length > 0) throw validationError(write.type, problems);
    return next();
  },
};
