import { feature } from '../../core/feature';
import { pagesExport } from './service';

/** Pages as the files of a legacy site. */
export const siteExport = feature({ name: 'site-export', services: { 'pages-export': pagesExport } });
