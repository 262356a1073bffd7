import type { Cue, Examples } from '../kit/rule.ts';

const rule: Cue = {
  name: 'Decorative emoji',
  question: 'human',
  why: 'In 96,000 posts of brands, emoji of things went with less engagement, emoji of feeling with more.',
  source: {
    title: 'Koch Alves & Mukhopadhyay 2025, Emoji use in brand communications',
    url: 'https://proceedings.emac-online.org/index.cfm?abstractid=A2025-126103',
  },
  leans: 'at',
  phrases: [
    '🚀|🔥|👇|💥|🎉|➡️|✅|✨|⭐|🌟|🏆|📈|💰|💸|🎁|📣|📢|🔔|👉|⬇️|🛒|💪|🙌|💡|🎯|⚡|⚡️|👀|⏰|📅|🗓|🔗|▶️|☀️|☀|🆕|💯|❗|‼️|🥇|🎧|📲|👆|⤵️|🔑|🧵|📌|👟|⚽️|⚽',
  ],
};
export default rule;

export const examples: Examples = {
  flags: ['Launch 🚀', 'Read on 👇', '✅ Done'],
  passes: ['Love it 💙', 'Haha 😂', 'No emoji'],
};
