import type { GeneratorName } from '../../../../model/contracts/values';
import type { SiteConventions } from '../../../model/conventions';
import { astro } from './astro';
import { docfx } from './docfx';
import { docusaurus } from './docusaurus';
import { eleventy } from './eleventy';
import { gatsby } from './gatsby';
import type { Generator } from './generator';
import { gitbook } from './gitbook';
import { hugo } from './hugo';
import { jekyll } from './jekyll';
import { mdbook } from './mdbook';
import { mkdocs } from './mkdocs';
import { nextra } from './nextra';
import { sphinx } from './sphinx';
import { vitepress } from './vitepress';
import { vuepress } from './vuepress';

/** All generators. Where two recognise a folder, the first one is used. */
export const generators: readonly Generator[] = [
  ...[docusaurus, vitepress, vuepress, docfx, mkdocs, jekyll, hugo, mdbook, gitbook],
  ...[eleventy, astro, nextra, gatsby, sphinx],
];

export const generatorNamed = (name: GeneratorName): Generator | null =>
  generators.find((each) => each.name === name) ?? null;

/** The keys of front matter that the generator of a site reads, each with the field of a page that it fills. */
export const generatorKeys = (conventions: SiteConventions | undefined): Record<string, string> =>
  conventions === undefined ? {} : (generatorNamed(conventions.generator)?.frontMatter ?? {});
