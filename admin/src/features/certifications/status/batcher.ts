/**
 * Answers several questions of one moment with one request, such as those of all rows of a list. The first question opens a
 * batch, and `ask` is called with every id once the others of that moment have come in; questions of another group go into
 * a batch of their own.
 */
export const batcher = <Result>() => {
  const open = new Map<string, { ids: Set<string>; result: Promise<Result> }>();
  return (group: string, id: string, ask: (ids: string[]) => Promise<Result>): Promise<Result> => {
    const batch = open.get(group);
    if (batch !== undefined) {
      batch.ids.add(id);
      return batch.result;
    }
    const ids = new Set([id]);
    const result = new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      open.delete(group);
      return ask([...ids]);
    });
    open.set(group, { ids, result });
    return result;
  };
};
