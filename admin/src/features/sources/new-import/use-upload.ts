import { useAuth } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sendBody, type BodyAnswer, type UploadProgress } from '../../../core/api/send-body';
import type { StagedImport } from '../../../core/api/staging';

type UploadState =
  | { step: 'idle' }
  | { step: 'sending'; progress: UploadProgress }
  | { step: 'refused'; answer: BodyAnswer<StagedImport> };

/** Sends an archive to the server and tells how far it has come. Leaving the page gives it up. */
export const useUpload = (onStaged: (staged: StagedImport) => void) => {
  const token = useAuth('useUpload', (state) => state.token);
  const [state, setState] = useState<UploadState>({ step: 'idle' });
  const abort = useRef(new AbortController());
  useEffect(
    () => () => {
      abort.current.abort();
    },
    [],
  );

  const upload = useCallback(
    async (file: File, site: string) => {
      const controller = new AbortController();
      abort.current = controller;
      const { signal } = controller;
      const onProgress = (progress: UploadProgress) => {
        setState({ step: 'sending', progress });
      };
      onProgress({ sent: 0, total: file.size });
      const query = new URLSearchParams({ site, name: file.name });
      const answer = await sendBody<StagedImport>({
        ...{ method: 'POST', path: `/compliance/staged?${query.toString()}`, type: 'application/zip' },
        ...{ body: file, token, onProgress, signal },
      });
      if (signal.aborted) return;
      if (answer.data !== null) onStaged(answer.data);
      else setState({ step: 'refused', answer });
    },
    [token, onStaged],
  );

  const cancel = useCallback(() => {
    abort.current.abort();
    setState({ step: 'idle' });
  }, []);

  return { state, upload, cancel };
};
