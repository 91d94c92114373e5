import { guardTranslations } from './ai-translations';
import { noteChanges } from './changes/note-changes';
import { clearStaleHashes } from './document-hash';
import { fillKey } from './fill-key';
import { keepVerification } from './keep-verification';
import { keepLedger } from './ledger/keep-ledger';
import { lockWrites } from './locks/lock-writes';
import { redirectMovedPages } from './moved-pages';
import { noteUnseen } from './revision/content-revision';
import { shareFacts } from './shared/share-facts';
import { shareRelations } from './shared/share-relations';
import { keepTexts } from './texts/keep-texts';
import { collapseRedirects } from './validate/redirect-chains';
import { validateDocuments } from './validate/validate-documents';
import type { Follower } from './writes/follower';

/** Whatever acts around the writes of the plugin's types or notes what follows from them, the outermost first. */
export const FOLLOWERS: readonly Follower[] = [
  lockWrites,
  guardTranslations,
  noteUnseen,
  noteChanges,
  keepLedger,
  keepTexts,
  keepVerification,
  clearStaleHashes,
  fillKey,
  validateDocuments,
  collapseRedirects,
  redirectMovedPages,
  shareRelations,
  shareFacts,
];
