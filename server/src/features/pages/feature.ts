import { pageByPath } from './controller';
import { feature } from '../../core/feature';
import { pageByPathRouter } from './router';
import { pageFields } from '../../services/page-fields';
import { pageTranslations } from './page-translations';
import { pagesByPath, storedAnswers } from './pages-by-path';

/** Pages by their path, and what is computed of them. */
export const pages = feature({
  name: 'pages',
  services: {
    'pages-by-path': pagesByPath,
    'page-fields': pageFields,
    'page-translations': pageTranslations,
    'stored-answers': storedAnswers,
  },
  controllers: { 'page-by-path': pageByPath },
  routers: { 'page-by-path': pageByPathRouter },
});
