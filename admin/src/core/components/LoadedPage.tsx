import type { ReactNode } from 'react';
import { Loaded } from './Loaded';
import { PageFrame } from './PageFrame';

interface LoadedPageProps<Data> {
  query: { data?: Data | undefined; error?: unknown; refetch: () => unknown };
  /** The heading of the page that does not come. */
  title: string;
  back?: string;
  /** A page with a heading of its own. */
  children: (data: Data) => ReactNode;
}

/** A page whose heading is part of the answer. Where that does not come, there is a heading and a way back nonetheless. */
export const LoadedPage = <Data,>({ query, title, back, children }: LoadedPageProps<Data>) => {
  const loaded = <Loaded query={query}>{children}</Loaded>;
  if (query.data !== undefined || query.error === undefined) return loaded;
  return (
    <PageFrame title={title} {...(back !== undefined && { back })}>
      {loaded}
    </PageFrame>
  );
};
