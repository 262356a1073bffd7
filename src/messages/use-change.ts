import { useState } from 'preact/hooks';
import type { SettingsChange } from '../storage/settings-change.ts';
import { sendToBackground } from './send.ts';

/** Makes choices from a view, resolving to whether it was saved; `failed` tells whether the last could not be. */
export function useChange(): { failed: boolean; change: (what: SettingsChange) => Promise<boolean> } {
  const [failed, setFailed] = useState(false);
  const change = (what: SettingsChange) => {
    setFailed(false);
    return sendToBackground({ type: 'change', change: what }).then(
      () => true,
      () => {
        setFailed(true);
        return false;
      },
    );
  };
  return { failed, change };
}
