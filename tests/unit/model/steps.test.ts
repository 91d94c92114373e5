import { atOnce, mapInSteps, type Steps } from '../../../model/steps';

/** A value, and how often its computation could have been paused. */
const counted = <Result>(steps: Steps<Result>): { result: Result; pauses: number } => {
  for (let pauses = 0; ; pauses += 1) {
    const step = steps.next();
    if (step.done === true) return { result: step.value, pauses };
  }
};

test('a list is mapped in order, with a pause after each value', () => {
  const doubled = () => mapInSteps([1, 2, 3], (value, index) => value * 2 + index);
  expect(counted(doubled())).toEqual({ result: [2, 5, 8], pauses: 3 });
  expect(atOnce(doubled())).toEqual([2, 5, 8]);
});
