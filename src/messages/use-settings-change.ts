import { useState } from 'preact/hooks';
import type { SettingsChange } from '../storage/settings-change.ts';
import { sendToBackground } from './send.ts';

interface SettingsChanger {
  /** Whether the last change could not be saved. */
  readonly failed: boolean;
  /** Resolves to whether the change was saved. */
  readonly change: (change: SettingsChange) => Promise<boolean>;
}

/** Changes settings from a view. */
export function useSettingsChange(): SettingsChanger {
  const [failed, setFailed] = useState(false);
  const change = (settingsChange: SettingsChange) => {
    setFailed(false);
    return sendToBackground({ type: 'change', change: settingsChange }).then(
      () => true,
      () => {
        setFailed(true);
        return false;
      },
    );
  };
  return { failed, change };
}
