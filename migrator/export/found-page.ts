import type { PageValues } from '../../model/contracts/imported-page-fields';
import { applyEdits } from '../reader/interpret/body';
import type { PageDraft } from '../reader/interpret/page-draft';
import type { SourceFile } from '../model/source';

/** The part of a draft that an export compares with the stored page. */
type FoundPage = PageValues & Pick<PageDraft, 'state' | 'attributes'>;

export type ReadPage = (file: SourceFile) => FoundPage;

/** The fields of a page, taken from its draft. */
export const foundPage = (draft: PageDraft): FoundPage => ({
  ...draft,
  path: draft.decided.path ?? null,
  body: applyEdits(draft.source.text, draft.source.edits),
});
