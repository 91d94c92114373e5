import { useEffect, type ReactNode } from 'react';
import type { Late } from '../api/answer';
import { useText } from '../language/use-text';
import { Loaded, Loading } from './Loaded';

const ASK_EVERY_MS = 500;

interface LateLoadedProps<Data> {
  query: { data?: Late<Data> | undefined; error?: unknown; refetch: () => unknown };
  children: (data: Data) => ReactNode;
}

/** Like `Loaded`, for answers that may take a while: shows progress and asks again. */
export const LateLoaded = <Data,>({ query: { data, error, refetch }, children }: LateLoadedProps<Data>) => {
  const text = useText();
  const progress = data !== undefined && 'progress' in data && error === undefined ? data.progress : null;
  const isPending = progress !== null;
  useEffect(() => {
    if (!isPending) return undefined;
    const timer = setInterval(refetch, ASK_EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isPending, refetch]);
  if (progress !== null) return <Loading text={text('common.stillWorking', { count: progress.done })} isShown />;
  return <Loaded query={{ data: data?.ready ?? undefined, error, refetch }}>{children}</Loaded>;
};
