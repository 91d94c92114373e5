import certification from './certification/schema.json';
import contentChange from './content-change/schema.json';
import contentRevision from './content-revision/schema.json';
import document from './document/schema.json';
import importFinding from './import-finding/schema.json';
import importItem from './import-item/schema.json';
import importRun from './import-run/schema.json';
import importTurn from './import-turn/schema.json';
import keptRow from './kept-row/schema.json';
import ledgerEntry from './ledger-entry/schema.json';
import organization from './organization/schema.json';
import page from './page/schema.json';
import pageText from './page-text/schema.json';
import pageVersion from './page-version/schema.json';
import planApproval from './plan-approval/schema.json';
import processor from './processor/schema.json';
import redirect from './redirect/schema.json';
import reminder from './reminder/schema.json';
import reviewNote from './review-note/schema.json';
import service from './service/schema.json';
import sourceEntry from './source-entry/schema.json';
import standard from './standard/schema.json';

/** Everything the plugin stores, keyed by singular name as Strapi wants it. */
export const contentTypes = {
  organization: { schema: organization },
  standard: { schema: standard },
  service: { schema: service },
  document: { schema: document },
  certification: { schema: certification },
  processor: { schema: processor },
  page: { schema: page },
  'page-version': { schema: pageVersion },
  redirect: { schema: redirect },
  'source-entry': { schema: sourceEntry },
  'import-run': { schema: importRun },
  'import-item': { schema: importItem },
  'import-finding': { schema: importFinding },
  'import-turn': { schema: importTurn },
  'review-note': { schema: reviewNote },
  'kept-row': { schema: keptRow },
  'ledger-entry': { schema: ledgerEntry },
  reminder: { schema: reminder },
  'page-text': { schema: pageText },
  'plan-approval': { schema: planApproval },
  'content-change': { schema: contentChange },
  'content-revision': { schema: contentRevision },
};
