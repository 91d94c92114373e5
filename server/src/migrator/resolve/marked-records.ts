import type { RecordDraft } from '../model';

/** Records of which only pages tell that are marked as drafts are marked as well: readers see no page that names them. */
export const withMarks = (records: readonly RecordDraft[], pages: readonly RecordDraft[]): RecordDraft[] => {
  const marked = new Set(pages.filter(({ markedDraft }) => markedDraft).map(({ sourcePath }) => sourcePath));
  return records.map((record) => {
    const { namedBy = [] } = record;
    return namedBy.length > 0 && namedBy.every((path) => marked.has(path)) ? { ...record, markedDraft: true } : record;
  });
};
