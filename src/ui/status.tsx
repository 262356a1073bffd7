import { useEffect, useState } from 'preact/hooks';

/**
 * What screen readers say by themselves, politely. It is there before it has words: a region that comes with its
 * words is often not read (https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA22).
 */
export function Status({ words }: { readonly words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(words), [words]);
  return (
    <div class="status" role="status">
      {said}
    </div>
  );
}
