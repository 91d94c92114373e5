import { expandText } from './expand-text';

const LIBRARY = "import { Code, Card } from '@astrojs/starlight/components';\n";

test.each(['<Code code={example} lang="js" />', '<Code code="npm start" />'])(
  'code that a component takes from elsewhere is told: %s',
  (component) => {
    const text = `${LIBRARY}\n${component}\n\n<Card title="Keys">Held by us.</Card>\n`;
    const { source, findings } = expandText({ path: 'a.mdx', text, encoding: 'utf-8', bom: false, original: null });
    expect(source.text).toContain('**Keys** Held by us.');
    expect(findings).toEqual([expect.objectContaining({ message: expect.stringContaining('<Code>') as string })]);
  },
);
