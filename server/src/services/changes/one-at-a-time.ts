/** Work of which one run goes on at a time: whoever asks for it meanwhile has it done once more, and waits for that. */
export const oneAtATime = (work: () => Promise<void>): (() => Promise<void>) => {
  let isAsked = false;
  let doing: Promise<void> | null = null;

  const doWhileAsked = async (): Promise<void> => {
    try {
      while (isAsked) {
        isAsked = false;
        await work();
      }
    } finally {
      doing = null;
    }
  };

  return async () => {
    isAsked = true;
    doing ??= doWhileAsked();
    return doing;
  };
};
