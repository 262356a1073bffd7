import { useState } from 'preact/hooks';
import { say } from '../../ui/say.ts';

/** What is stored, as it is; written out only when it is asked for, as a year of it is long. */
export function StoredRecord({ record }: { readonly record: unknown }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('recordSee')}</summary>
      {open && <pre>{JSON.stringify(record, null, 2)}</pre>}
    </details>
  );
}
