import { defaultSiteRules, readSite } from '../../../../../migrator';

const bodyOf = (text: string): string | null | undefined =>
  readSite([{ path: 'page.md', bytes: Buffer.from(`# Page\n\n${text}\n`) }], defaultSiteRules).files[0]?.body;

test.each([
  ['<center>one</center>two <center>three</center><center>four</center>', 'one two three four'],
  ['<fieldset><legend>one</legend>two</fieldset><button>three</button><button>four</button>', 'one two three four'],
  ['one<form>two<p>three</p></form>four', 'one two<p>three</p>four'],
  ['<dialog>one</dialog>[two](/x/)', 'one [two](/x/)'],
  ['<center>中</center>文', '中 文'],
  ['**<center>one</center>**', '**one**'],
  ['<center>\none\n</center>\ntwo', 'one\ntwo'],
  ['wo<font color="red">r</font>ds <nobr>and</nobr>more', 'words andmore'],
])('words of blocks whose tags leave stay apart: %s', (text, body) => {
  expect(bodyOf(text)).toBe(body);
});
