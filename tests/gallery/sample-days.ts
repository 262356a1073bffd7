/** Made-up counts for each day of a week. */
const days: readonly Readonly<Record<string, number>>[] = [
  { 'reply:mastodon': 3, 'post:mastodon': 1, 'lean:with': 3, 'lean:level': 1, asked: 2, gave: 1, named: 1 },
  { 'reply:bluesky': 2, 'post:mastodon': 1, 'lean:with': 2, 'lean:at': 1, asked: 1, 'about-us': 1, sold: 1 },
  { 'reply:mastodon': 2, 'lean:with': 1, 'lean:rather-with': 1, asked: 1, conversation: 1, thread: 2 },
  { 'reply:mastodon': 3, 'post:linkedin': 1, 'lean:with': 2, 'lean:rather-at': 1, 'lean:level': 1, gave: 2 },
  { 'reply:bluesky': 1, 'lean:with': 1, 'about-them': 1, 'shown:hashtag-pile': 2, 'heeded:hashtag-pile': 1 },
  { 'post:mastodon': 1, 'lean:at': 1, requested: 1, 'shown:link-drop': 1, 'kept:link-drop': 1 },
  { 'reply:mastodon': 2, 'lean:with': 2, asked: 1, conversation: 1, thread: 1 },
];

/** The time on every picture: a Sunday, so that its week is complete. */
export const sampleTime = new Date(2026, 10, 29, 18);

/** Made-up counts of the last `count` days up to `sampleTime`, as they are stored. */
export function sampleDays(count: number): Record<string, unknown> {
  const stored = Array.from({ length: count }, (_, daysAgo) => daysAgo).flatMap((daysAgo) => {
    // Leaves out some days of earlier weeks, so that the weeks differ.
    if (daysAgo > 6 && (daysAgo * daysAgo) % 11 < 4) return [];
    const date = new Date(sampleTime);
    date.setDate(date.getDate() - daysAgo);
    return [
      [`day:${date.toLocaleDateString('sv')}`, days[(daysAgo + Math.floor(daysAgo / 7)) % days.length]],
    ];
  });
  return Object.fromEntries(stored);
}
