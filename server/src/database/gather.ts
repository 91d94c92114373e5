import { setImmediate } from 'node:timers/promises';

/** Answers one question, where the others that are asked at the same time are answered too. */
export type Ask<Question, Answer> = (question: Question) => Promise<Answer>;

/** Answers questions, each in its place. */
export type AnswerAll<Question, Answer> = (questions: readonly Question[]) => Promise<readonly Answer[]>;

const at = <Answer>(answers: readonly Answer[], position: number): Answer => {
  const answer = answers[position];
  if (answer === undefined) throw new Error('a question was not answered');
  return answer;
};

/** Answers each question by itself. */
export const askAlone =
  <Question, Answer>(answerAll: AnswerAll<Question, Answer>): Ask<Question, Answer> =>
  async (question) =>
    at(await answerAll([question]), 0);

/** Answers what is asked in one turn of the event loop together: one read, not one for each question. */
export const gather = <Question, Answer>(answerAll: AnswerAll<Question, Answer>): Ask<Question, Answer> => {
  let waiting: { questions: Question[]; answers: Promise<readonly Answer[]> } | undefined;
  const begin = () => {
    const questions: Question[] = [];
    const answers = setImmediate().then(async () => {
      waiting = undefined;
      return answerAll(questions);
    });
    return { questions, answers };
  };
  return async (question) => {
    const { questions, answers } = (waiting ??= begin());
    const position = questions.push(question) - 1;
    return at(await answers, position);
  };
};
