import { countriesIn } from '../../../../migrator/processors/places';
import { listedOn, namesOn } from './page';

/** Seconds of this process, whatever else the machine does. */
const secondsOf = (read: () => unknown): number => {
  const begun = process.cpuUsage();
  read();
  return process.cpuUsage(begun).user / 1e6;
};

describe('a long page', () => {
  it('has tables that nothing ends but one tag', () => {
    expect(secondsOf(() => listedOn(`# Subprocessors\n\n${'<table>\n\n'.repeat(6000)}</table>`))).toBeLessThan(4);
  });

  it('has tables and headings of HTML', () => {
    const table = '<table><tr><td>a</td></tr></table>\n';
    const body = `<h1>Subprocessors</h1>\n${table.repeat(4000)}${'<h2>More</h2>\n'.repeat(4000)}`;
    const page = `<!doctype html><html><head><title>Subprocessors</title></head><body><main>${body}</main></body></html>`;
    expect(secondsOf(() => listedOn(page, 'subprocessors.html'))).toBeLessThan(12);
  });

  it('has lists in a cell: commas, brackets and countries', () => {
    const row = (services: string) =>
      listedOn(
        `# Subprocessors\n\n| Name | Purpose | Used in products |\n|---|---|---|\n| Acmeware | Mail | ${services} |`,
      );
    expect(row('Chat (web, phone), Mail、Files (a; (b), c), Desk (old, Forms')[0]?.services).toEqual([
      'Chat (web, phone)',
      'Mail',
      'Files (a; (b), c)',
      'Desk (old',
      'Forms',
    ]);
    expect(secondsOf(() => row(','.repeat(80_000)))).toBeLessThan(3);
    expect(secondsOf(() => countriesIn('CH, '.repeat(40_000)))).toBeLessThan(3);
  });

  it('has more columns than anybody reads', () => {
    const wide = 'Location,'.repeat(130_000);
    expect(namesOn(`Name,Purpose,${wide}\nAcmeware,Mail,\n`, 'subprocessors.csv')).toEqual(['Acmeware']);
    const [heads, marks] = ['Location|'.repeat(130_000), '-|'.repeat(130_000)];
    expect(namesOn(`# Subprocessors\n\n|Name|Purpose|${heads}\n|-|-|${marks}\n|Acmeware|Mail|\n`)).toEqual([
      'Acmeware',
    ]);
  });
});
