import { useEffect, useState } from 'preact/hooks';

/**
 * A live region that screen readers announce. It is rendered empty at first, because a live region
 * that is added together with its text is often not announced
 * (https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA22).
 */
export function Status({ words }: { readonly words: string }) {
  const [announced, setAnnounced] = useState('');
  useEffect(() => setAnnounced(words), [words]);
  return (
    <div class="status" role="status">
      {announced}
    </div>
  );
}
