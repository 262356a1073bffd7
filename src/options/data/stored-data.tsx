import { useState } from 'preact/hooks';
import type { StoredItems } from '../../storage/local-log.ts';
import { localize } from '../../ui/i18n.ts';

/** What is stored, as it is; written out only when it is asked for, as a year of it is long. */
export function StoredData({ stored }: { readonly stored: StoredItems }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{localize('dataShow')}</summary>
      {open && <pre dir="ltr">{JSON.stringify(stored, null, 2)}</pre>}
    </details>
  );
}
