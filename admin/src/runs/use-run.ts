import { useEffect, useState } from 'react';
import { isMoving } from './state-tone';
import { useComplianceGetRunQuery } from './runs-api';

const SECOND = 1000;

/** A run, asked for once a second while it is at work. All that is shown comes from the server: a reload loses nothing. */
export const useRun = (run: number) => {
  const [isWaiting, setWaiting] = useState(false);
  const query = useComplianceGetRunQuery(run, {
    pollingInterval: isWaiting ? SECOND : 0,
    refetchOnMountOrArgChange: true,
  });
  const state = query.currentData?.state;
  useEffect(() => {
    setWaiting(state !== undefined && isMoving(state));
  }, [state]);
  // not the last run's data while this one's is on its way: its buttons would be another run's
  return { ...query, data: query.currentData };
};
