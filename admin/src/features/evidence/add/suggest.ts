import type { EvidenceKind } from '../../../../../model/contracts/evidence';
import { labelsIn, valueLabel } from '../../../core/labels/labels';

/** Words in the names of files, the first kind that fits. */
const WORDS: readonly [RegExp, EvidenceKind][] = [
  [/report|soc[\s_-]?[123](?!\d)|审计|报告/iu, 'audit-report'],
  [/white[\s_-]?paper|白皮书/iu, 'whitepaper'],
  [/questionnaire|caiq|问卷/iu, 'questionnaire'],
  [/polic|政策|制度|方针/iu, 'policy'],
  [/agreement|contract|\bdpa\b|协议|合同/iu, 'legal'],
];

/** The kind of evidence that the name of a file speaks of; a certificate where it speaks of none. */
export const suggestedKind = (fileName: string): EvidenceKind =>
  WORDS.find(([words]) => words.test(fileName))?.[1] ?? 'certificate';

/** As many characters as a title may have. */
const LONGEST = 255;

/** A title for evidence in a language of a certification: what it is evidence for, and of which kind it is. */
export const suggestedTitle = (certification: string, locale: string, kind: EvidenceKind): string => {
  const isChinese = locale.split('-')[0] === 'zh';
  const label = valueLabel(labelsIn(isChinese ? 'zh-Hans' : 'en'), kind);
  const title = isChinese ? `${certification}：${label}` : `${certification}: ${label.toLowerCase()}`;
  return title.slice(0, LONGEST);
};

/** Whether a file says that it is a PDF; the server looks into it. */
export const isPdf = ({ name, type }: Pick<File, 'name' | 'type'>): boolean =>
  type === 'application/pdf' || /\.pdf$/iu.test(name);
