import { statedInBody, type ClaimingPage } from '../../../../migrator/claims/stated-in-body';
import type { Catalogue } from '../../../../model/catalogue/catalogue';
import { statedPrevailing } from '../../../../model/prevailing-language';
import { atOnce } from '../../../../model/steps';
import { catalogueWith } from '../../config/catalogue-option';
import { filesOf, renderBody, type BodyPlace } from '../../render/body-html';
import { linkMover, type Moves } from '../../render/moved-links';
import { questionsIn } from '../../render/questions';
import { tocOf } from '../../render/toc';
import { pageRules, type KnownNames, type LintRules } from '../lint-versions';
import { compareTexts, lintTexts, type LintedText, type PageText } from './compare-bodies';

/** The catalogue that was last sent: its patterns take longer to make than most pages to read. */
let last: { text: string; catalogue: Catalogue | undefined } = { text: '', catalogue: undefined };
const catalogueOf = (extra: unknown): Catalogue | undefined => {
  const text = JSON.stringify({ extra });
  if (last.text !== text) last = { text, catalogue: catalogueWith(extra) };
  return last.catalogue;
};

/** The results made of a body, by name. Each of them parses it in one piece, which takes seconds where it is long. */
const WORKS = {
  files: ({ body, place }: Placed) => filesOf(body, place.mediaOrigin),
  toc: ({ body }: { body: string }) => tocOf(body),
  html: ({ body, place }: Placed) => {
    const { html, plain } = renderBody(body, place);
    return { html, plain };
  },
  questions: ({ body, place }: Placed) => questionsIn(renderBody(body, place).tree),
  lint: ({ texts, rules }: { texts: readonly LintedText[]; rules: LintRules }) =>
    atOnce(lintTexts(texts, pageRules(rules))),
  compare: ({ key, texts, names }: { key: string; texts: readonly [PageText, PageText]; names: KnownNames }) =>
    atOnce(compareTexts(key, texts, names)),
  prevailing: ({ body }: { body: string }) => statedPrevailing(body),
  claims: ({ page, names, catalogue }: { page: ClaimingPage; names: readonly string[]; catalogue: unknown }) =>
    statedInBody(page, names, catalogueOf(catalogue)),
  moved: ({ body, moves }: { body: string; moves: Moves }) => linkMover(moves)(body),
};

interface Placed {
  body: string;
  place: BodyPlace;
}

type Works = typeof WORKS;
export type BodyWork = keyof Works;
export type WorkInput<Name extends BodyWork> = Parameters<Works[Name]>[0];
export type WorkResult<Name extends BodyWork> = ReturnType<Works[Name]>;

/** The task of a process that works on bodies. Travels between processes. */
export type BodyTask = { [Name in BodyWork]: { name: Name; input: WorkInput<Name> } }[BodyWork];

/** Works on a body in the process that calls it. */
export const workOnBody = ({ name, input }: BodyTask): WorkResult<BodyWork> => {
  // the task has the input of its name, which the compiler does not follow into the table
  const work = WORKS[name] as (input: unknown) => WorkResult<BodyWork>;
  return work(input);
};
