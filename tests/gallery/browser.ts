/**
 * Replaces `webextension-polyfill` in the gallery: a browser that has stored what the state in the
 * URL says.
 */
import packageJson from '../../package.json' with { type: 'json' };
import { currentState } from './current-state.ts';
import type { BrowserData } from './state.ts';
import { variantIn } from './variant.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const locales = import.meta.glob<Messages>('../../_locales/*/messages.json', {
  eager: true,
  import: 'default',
});
const { language } = variantIn(location.search);
const messages = locales[`../../_locales/${language}/messages.json`] ?? {};

const nothing: BrowserData = {
  stored: {},
  tab: { url: '', status: null },
  origins: [],
  mayNotify: true,
  failsToRead: false,
  failsToWrite: false,
};
const state = currentState();
const data: BrowserData = { ...nothing, ...(state !== null && 'page' in state ? state.browser : {}) };

/** Nothing changes while a state is shown. */
const event = { addListener() {}, removeListener() {} };

const answer = async () => {
  if (data.failsToWrite) throw new Error('The gallery lets nothing be stored.');
  return null;
};

/** Replaces `src/browser/extension-api.ts` too. */
export const extensionApi = {
  i18n: {
    getMessage: (name: string, values: readonly string[] = []) =>
      (messages[name]?.message ?? '').replace(/\$(\d)/g, (_, which) => values[which - 1] ?? ''),
  },
  storage: {
    local: {
      async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
        if (data.failsToRead) throw new Error('The gallery lets nothing be read.');
        const wanted = keys === null ? null : [keys].flat();
        return Object.fromEntries(
          Object.entries(data.stored).filter(([key]) => wanted === null || wanted.includes(key)),
        );
      },
    },
    onChanged: event,
  },
  runtime: {
    id: 'talkwith',
    getURL: (path: string) => `/${path}`,
    getManifest: () => ({ version: packageJson.version, content_scripts: [] }),
    openOptionsPage: async () => undefined,
    onMessage: event,
    sendMessage: answer,
  },
  tabs: {
    getCurrent: async () => undefined,
    query: async () => [{ id: 1, active: true, url: data.tab.url }],
    async sendMessage(_: number, { type }: { readonly type: string }): Promise<unknown> {
      if (data.tab.status === null) throw new Error('No content script runs in this tab.');
      return type === 'composer' ? data.tab.composer : data.tab.status;
    },
  },
  permissions: {
    getAll: async () => ({ origins: data.origins }),
    contains: async () => data.mayNotify,
    request: async () => false,
    remove: async () => false,
    onAdded: event,
    onRemoved: event,
  },
};

export default { ...extensionApi };
