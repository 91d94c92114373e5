/**
 * How many certifications of a set the plugin's first page counts, which is open; those that are 0 are folded away.
 *
 * @param {import('playwright-core').Page} page
 * @param {(key: string) => string} text
 * @param {string} set
 */
export const countAtHome = async (page, text, set) => {
  await page.getByRole('heading', { name: text('overview.work'), exact: true }).waitFor();
  const number = page
    .getByRole('list', { name: text('overview.certificationNumbers') })
    .getByRole('link', { name: text(`set.${set}`) });
  return (await number.count()) === 0 ? 0 : Number((await number.textContent()).match(/\d+/)[0]);
};
