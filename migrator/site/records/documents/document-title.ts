import { visibleName } from '../../../invisible';
import type { SourcePath } from '../../../model/source';
import { labelWords } from '../../../reader/parse/plain-text';
import { beginning } from '../../../quote';

const LONGEST = 255;

/** Words that invite readers to click and do not name a document. */
const INVITING =
  /\b(?:please|click|here|to|the|this|for|of|in|an?|see|read|view|open|get|download|links?|files?|documents?|pdf|docx?|xlsx?|pptx?|version|more|now|details|it|english|chinese|v?\d[\d.]*)\b/gi;
const INVITING_CHINESE =
  /请|点击|单击|点此|此处|这里|此|该|可以?|以|下载|查看|打开|阅读|获取|浏览|更多|详情|详细信息|全文|文件|文档|附件|链接|中文版?|英文版?|版本?/g;
const ADDRESS = /^(?:https?:)?\/\//i;

const namesSomething = (words: string): boolean =>
  !ADDRESS.test(words) && /\p{L}/u.test(words.replace(INVITING, '').replace(INVITING_CHINESE, ''));

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
