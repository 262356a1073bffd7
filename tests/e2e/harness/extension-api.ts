/** What the tests need of a page, in whichever browser it is. */
interface OwnPage {
  evaluate(expression: string): Promise<unknown>;
}

/** As the polyfill of the extension's own pages has it: Chrome itself carries no error from end to end. */
export const throwIfRejected =
  '(reply) => { if (reply?.__mozWebExtensionPolyfillReject__) throw new Error(reply.message); return reply; }';

export type StoredItems = Record<string, unknown>;

/** The extension's stores and background, through one of its own pages in a real browser. */
export function extensionApi(page: OwnPage) {
  const call = (expression: string) => page.evaluate(`(globalThis.browser ?? chrome).${expression}`);
  const items = async (area: 'local' | 'sync'): Promise<StoredItems> => {
    const found = await call(`storage.${area}.get(null)`);
    if (typeof found !== 'object' || found === null) throw new Error(`There is no storage.${area}.`);
    return { ...found };
  };
  return {
    local: () => items('local'),
    sync: () => items('sync'),
    set: (area: 'local' | 'sync', values: StoredItems) =>
      call(`storage.${area}.set(${JSON.stringify(values)})`),
    remove: (area: 'local' | 'sync', keys: readonly string[]) =>
      call(`storage.${area}.remove(${JSON.stringify(keys)})`),
    clear: (area: 'local' | 'sync') => call(`storage.${area}.clear()`),
    /** What the background answers. Rejects where it could not do what it was asked. */
    send: (message: unknown) =>
      call(`runtime.sendMessage(${JSON.stringify(message)}).then(${throwIfRejected})`),
  };
}

export type ExtensionApi = ReturnType<typeof extensionApi>;
