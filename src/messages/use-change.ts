import { useState } from 'preact/hooks';
import type { SettingsChange } from '../storage/settings-change.ts';
import { tellBackground } from './send.ts';

/** Makes choices from a view; `failed` tells whether the last could not be saved. */
export function useChange(): { failed: boolean; change: (what: SettingsChange) => void } {
  const [failed, setFailed] = useState(false);
  const change = (what: SettingsChange) => {
    setFailed(false);
    tellBackground({ type: 'change', change: what }).catch(() => setFailed(true));
  };
  return { failed, change };
}
