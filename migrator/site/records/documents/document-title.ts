import { LANGUAGES } from '../../../../model/languages/language-of';
import { wholeWords } from '../../../../model/languages/whole-words';
import { visibleName } from '../../../invisible';
import type { SourcePath } from '../../../model/source';
import { labelWords } from '../../../reader/parse/plain-text';
import { beginning } from '../../../quote';

const LONGEST = 255;

/** Words that invite readers to click and do not name a document. */
const INVITING = LANGUAGES.map((language) => new RegExp(wholeWords(language, language.pages.inviting), 'gi'));
const OTHERS = /\b(?:pdf|docx?|xlsx?|pptx?|v?\d[\d.]*)\b/gi;
const ADDRESS = /^(?:https?:)?\/\//i;

const namesSomething = (words: string): boolean =>
  !ADDRESS.test(words) && /\p{L}/u.test([...INVITING, OTHERS].reduce((rest, some) => rest.replace(some, ''), words));

/**
 * `whitepapers/Office-365_Security.pdf` -> `Office 365 Security`; hyphens between digits stay, because they may be part
 * of a date.
 */
const titleFromName = (path: SourcePath): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/(?<=.)\.[^.]+$/, '')
    .replace(/_|-(?!\d)|(?<!\d)-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The title that links give a document: the first text that names something, in markdown; null when none does. */
export const titleFromLabels = (labels: readonly (string | null)[]): string | null =>
  labels
    .map((label) => (label === null ? '' : visibleName(labelWords(label))))
    .find((words) => words.length <= LONGEST && namesSomething(words)) ?? null;

/** The title of a document that no link names: the name of its file. */
export const titleFromFile = (path: SourcePath): string => beginning(visibleName(titleFromName(path)), LONGEST) || path;
