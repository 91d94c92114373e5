import fs from 'node:fs';
import { createRequire } from 'node:module';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Flaws of these severities fail. */
const BAD = ['serious', 'critical'];

/** The flaws that axe-core finds and that are too severe to ship, a line each. */
const axeFlaws = async ({ part, bad }) => {
  const { violations } = await globalThis.axe.run(part, { resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => bad.includes(impact))
    .flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${impact} ${id}: ${html}\n${failureSummary}`),
    );
};

/**
 * Serious and critical findings of axe-core in a part of a page, a line each.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} within a selector
 */
export const accessibilityFlaws = async (page, within) => {
  // not as a script of the page, which its content security policy may forbid
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(axeFlaws, { part: within, bad: BAD });
};
