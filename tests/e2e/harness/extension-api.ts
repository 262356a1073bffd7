/** A page of Playwright or of Puppeteer. */
interface AnyPage {
  evaluate(expression: string): Promise<unknown>;
}

/**
 * JavaScript of a function that throws the error in a reply of the background. Browsers send no
 * errors with messages, so the background sends them in this form.
 */
export const throwIfRejected =
  '(reply) => { if (reply?.failure !== undefined) throw new Error(reply.failure); return reply; }';

export type StoredItems = Record<string, unknown>;

/**
 * The extension's storage and background, used from `page`, which must be one of the extension's
 * own.
 */
export function extensionApi(page: AnyPage) {
  const call = (expression: string) => page.evaluate(`(globalThis.browser ?? chrome).${expression}`);
  const readAll = async (area: 'local' | 'sync'): Promise<StoredItems> => {
    const found = await call(`storage.${area}.get(null)`);
    if (typeof found !== 'object' || found === null) throw new Error(`There is no storage.${area}.`);
    return { ...found };
  };
  return {
    local: () => readAll('local'),
    sync: () => readAll('sync'),
    set: (area: 'local' | 'sync', items: StoredItems) =>
      call(`storage.${area}.set(${JSON.stringify(items)})`),
    remove: (area: 'local' | 'sync', keys: readonly string[]) =>
      call(`storage.${area}.remove(${JSON.stringify(keys)})`),
    clear: (area: 'local' | 'sync') => call(`storage.${area}.clear()`),
    /**
     * Sends a message to the background and returns its reply. Rejects with the background's error.
     */
    send: (message: unknown) =>
      call(`runtime.sendMessage(${JSON.stringify(message)}).then(${throwIfRejected})`),
  };
}

export type ExtensionApi = ReturnType<typeof extensionApi>;
