import type { Core } from '@strapi/strapi';
import { objectionsOf } from '../../config';
import { ok, warning, type Check } from '../../core/check';
import { getService } from '../../get-service';
import { processorsAt } from '../../forms/processors';
import { plural } from '../../../../migrator/report/text/plural';
import type { Objections } from '../../../../model/contracts/processors';
import { canObject } from '../../../../model/status/processor-status';
import { readPublishedProcessors } from '../../services/forms/published-processors';

/** `open`: how many published processors customers can still object to. */
export const checkObjections = (open: number, { address, noticeDays }: Objections): Check[] => {
  if (address === null && (open > 0 || noticeDays !== null))
    return [
      warning(
        'processors',
        noticeDays === null
          ? `${plural(open, 'processor')} announced, and no address for objections`
          : 'a period of notice, and no address for objections',
        'Set the address under Settings > Compliance > Settings, or the option "processors.objectionsTo".',
      ),
    ];
  return address === null ? [] : [ok('processors', 'there is an address for objections')];
};

/** Nothing where there is no table of processors yet: a line of its own examines the database. */
export const checks = async (strapi: Core.Strapi): Promise<Check[]> => {
  try {
    await getService(strapi, 'settings').load();
    const processors = processorsAt(await readPublishedProcessors(strapi, null), getService(strapi, 'status').moment());
    const open = processors.filter(({ effectiveStatus }) => canObject(effectiveStatus));
    return checkObjections(new Set(open.map(({ documentId }) => documentId)).size, objectionsOf(strapi));
  } catch {
    return [];
  }
};
