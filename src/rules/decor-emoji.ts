import type { About, Examples, Rule } from './kit/rule.ts';

const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  phrases: [
    '🚀|🔥|👇|💥|🎉|➡️|✅|✨|⭐|🌟|🏆|📈|💰|💸|🎁|📣|📢|🔔|👉|⬇️|🛒|💪|🙌|💡|🎯|⚡|⚡️|👀|⏰|📅|🗓|🔗|▶️|☀️|☀|🆕|💯|❗|‼️|🥇|🎧|📲|👆|⤵️|🔑|🧵|📌|👟|⚽️|⚽',
  ],
};
export default rule;

export const about: About = {
  name: 'Decorative emoji',
  question: 'human',
  why: 'In broadcasts, emoji of things lower response; emoji of feeling raise it.',
  source: {
    title: 'McShane, Pancer, Poole & Deng 2021, Emoji, playfulness, and brand engagement on Twitter ',
    url: 'https://doi.org/10.1016/j.intmar.2020.06.002',
  },
};

export const examples: Examples = {
  flags: ['Launch 🚀', 'Read on 👇', '✅ Done'],
  passes: ['Love it 💙', 'Haha 😂', 'No emoji'],
};
