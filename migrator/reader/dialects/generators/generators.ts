import type { GeneratorName } from '../../../../model/contracts/values';
import type { SiteConventions } from '../../../model/conventions';
import { docfx } from './docfx';
import { docusaurus } from './docusaurus';
import type { Generator } from './generator';
import { gitbook } from './gitbook';
import { hugo } from './hugo';
import { jekyll } from './jekyll';
import { mkdocs } from './mkdocs';
import { sphinx } from './sphinx';
import { vitepress } from './vitepress';

/** All generators. Where two recognise a folder, the first one is used. */
export const generators: readonly Generator[] = [docusaurus, vitepress, docfx, mkdocs, jekyll, hugo, gitbook, sphinx];

export const generatorNamed = (name: GeneratorName): Generator | null =>
  generators.find((each) => each.name === name) ?? null;

/** The keys of front matter that the generator of a site reads, each with the field of a page that it fills. */
export const generatorKeys = (conventions: SiteConventions | undefined): Record<string, string> =>
  conventions === undefined ? {} : (generatorNamed(conventions.generator)?.frontMatter ?? {});
