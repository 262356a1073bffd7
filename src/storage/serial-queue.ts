/** Adds a task to a queue. Resolves or rejects as the task does, once its turn has come. */
export type Enqueue = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue that runs its tasks one at a time, in order. A failed task does not stop the next. */
export function createSerialQueue(): Enqueue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
