import { useState } from 'react';
import type { PagePublication, PublishedPage } from '../../../../../model/contracts/coverage';
import { usePanelLanguage } from '../../../core/language/use-panel-language';
import { useCompliancePublishPagesMutation } from '../coverage-api';

/** Pages in one request: each answer moves the progress on. */
const AT_A_TIME = 3;

/** Publishes the pages of a preview, some at a time; the results come as they are there. */
export const usePublication = () => {
  const language = usePanelLanguage();
  const [publish, { error }] = useCompliancePublishPagesMutation();
  const [results, setResults] = useState<PublishedPage[]>([]);
  const [total, setTotal] = useState(0);
  const [isRunning, setRunning] = useState(false);
  const start = async (plans: readonly PagePublication[]) => {
    const pages = plans
      .filter(({ action }) => action === 'publish')
      .map(({ documentId, hash }) => ({ documentId, hash }));
    const titles = new Map(plans.map(({ documentId, title }) => [documentId, title]));
    setTotal(pages.length);
    setRunning(true);
    for (let from = 0; from < pages.length; from += AT_A_TIME) {
      const answer = await publish({ pages: pages.slice(from, from + AT_A_TIME), language });
      if (!('data' in answer)) break;
      const { data } = answer;
      // the server names no page that failed
      const named = data.map((page) => ({ ...page, title: page.title || (titles.get(page.documentId) ?? '') }));
      setResults((before) => [...before, ...named]);
    }
    setRunning(false);
  };
  return { start, results, total, isRunning, error };
};
