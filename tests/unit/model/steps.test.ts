import { defaultSiteRules, readPage, linkSite } from '../../../migrator';
import { linkSiteInSteps } from '../../../migrator/site/link-site';
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

test('a site can be linked page by page, and comes out the same', () => {
  const pages = Array.from({ length: 40 }, (_, n) => {
    const text = `# Page ${String(n)}\n\nSee [the next](page-${String(n + 1)}.md).\n`;
    return readPage({ path: `page-${String(n)}.md`, bytes: new TextEncoder().encode(text) }, defaultSiteRules);
  });
  const { result, pauses } = counted(linkSiteInSteps(pages, defaultSiteRules));
  expect(result).toEqual(linkSite(pages, defaultSiteRules));
  // their links, their records, and what is stored of them
  expect(pauses).toBeGreaterThanOrEqual(4 * pages.length);
});
