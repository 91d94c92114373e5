/**
 * Reading a whole source (`inspect` without printing: decode, lift, parse, interpret, resolve) against the bare parse of
 * the same texts by remark and by lezer. One process, imports not counted, the first round warms up.
 */
import { GFM, parser } from '@lezer/markdown';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { openSource } from '../server/src/adapters/source/open-source';
import { defaultSiteRules, readPage, linkSite, type SourceFile } from '../migrator';
import { legacyPages } from './legacy-pages';
import { median, type Ratio } from './ratio';

const PAIRS = 60;
const ROUNDS = 15;

interface Corpus {
  files: SourceFile[];
  assets: readonly string[];
}

const corpusOf = async (folder: string | undefined): Promise<Corpus> => {
  if (folder === undefined) return { files: legacyPages('bench', PAIRS), assets: [] };
  const source = await openSource(folder);
  const files: SourceFile[] = [];
  for await (const file of source.files()) files.push(file);
  return { files, assets: source.assets };
};

/**
 * No collection of garbage is forced before: where no object of a kind is left, it makes V8 throw away the code that was
 * compiled for the kind, and what is measured then is the compiler.
 */
const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** Medians of ratios. `folder`: a source to read; by default `BENCH_SOURCE`, and without it pages made for the purpose. */
export const benchInspect = async (folder = process.env['BENCH_SOURCE']): Promise<Ratio[]> => {
  const { files, assets } = await corpusOf(folder);
  const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
  const remark = unified().use(remarkParse).use(remarkGfm);
  const lezer = parser.configure(GFM);

  const inspect = (): unknown =>
    linkSite(
      files.map((file) => readPage(file, defaultSiteRules)),
      defaultSiteRules,
      { assets },
    );
  // a ratio per round: on a busy machine the times of one round are disturbed alike, those of two rounds are not
  const toRemark: number[] = [];
  const toLezer: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bareRemark = timed(() => texts.map((text) => remark.parse(text)));
    const whole = timed(inspect);
    const bareLezer = timed(() => texts.map((text) => lezer.parse(text)));
    if (round === 0) continue;
    toRemark.push(whole / bareRemark);
    toLezer.push(whole / bareLezer);
  }
  return [
    { name: 'inspect / bare remark parse', ratio: median(toRemark), limit: 0.48 },
    { name: 'inspect / bare lezer parse', ratio: median(toLezer) },
  ];
};
