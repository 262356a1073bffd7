import type { ParsedText } from '../../text/parsed-text.ts';
import { advertPhrases } from '../kit/advert-phrases.ts';
import { matchAmount } from '../kit/match.ts';
import { isPlugInvited } from '../kit/plug-invited.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { followUps } from '../kit/sources.ts';
import { spanOf } from '../kit/spans.ts';

/** Words of people who answer a customer: “DM us” is then no offer. */
const serviceWords = new Set(
  `sorry apologize apologise apologies regret inconvenience feedback review rating concern issue issues
  assist assistance experience resolve happened refund query complaint account details`.split(/\s+/),
);

/** What a grateful stranger tells: outside of that, these phrases are about anything. */
const testimony = new Set(['met', 'winnings', 'trusted', 'referral']);

const rule: Nudge = {
  speaksUp: 'beside sympathy',
  name: 'An advertisement for a reply',
  question: 'with',
  strength: 0.95,
  why: 'In studies of chats, people who followed up on what the other had said were liked more.',
  source: followUps,
  barsPraise: true,
  where: { kind: 'reply' },
  phrases: advertPhrases,
  unless: [
    "i|we can't|cannot|don't|do_not|won't|wouldn't|not recommend|offer|sell|do|ship|deliver|make",
    "isn't|aren't|not mine|ours",
  ],
  detect: ({ text, answered, counts, phraseMatches }) => {
    if (answered !== null && isPlugInvited(answered)) return null;
    const found = phraseMatches.filter(
      ({ phrase, first }) => phrase.group !== 'place' || text.tokens[first + 1]?.shape === 'title',
    );
    const isOwn = found.some(({ phrase }) => phrase.group === 'own' || phrase.group === 'place');
    const isPraised = found.some(({ phrase }) => phrase.group === 'claim');
    const isWhole = found.some(({ phrase }) => phrase.group === 'whole');
    const invites =
      found.some(({ phrase }) => phrase.group === 'invite') ||
      (!isService(text) && found.some(({ phrase }) => phrase.group === 'contact'));
    // A price may be what was asked.
    const isPriced = (isOwn || isWhole) && counts.money > 0 && answered?.raw.includes('?') !== true;
    const hasDeal = isPriced || found.some(({ phrase }) => phrase.group === 'deal');
    const isNews = found.some(({ phrase }) => phrase.group === 'news');
    const isReferred = found.some(({ phrase }) => phrase.group === 'referral');
    const isMet = found.some(({ phrase }) => phrase.group === 'met');
    const isWon = found.some(({ phrase }) => phrase.group === 'winnings');
    // A person who asked for somebody is glad of a name, but not of promises of money.
    const isTrusted = found.some(({ phrase }) => phrase.group === 'trusted');
    const isAsked = answered?.raw.includes('?') === true;
    const isTestimony = isReferred && isMet && (isWon || (isTrusted && !isAsked));
    const isAdvert =
      isTestimony ||
      isNews ||
      (isOwn && (invites || hasDeal || isWhole)) ||
      (isWhole && (invites || hasDeal || counts.links > 0)) ||
      (isPraised && invites && hasDeal);
    if (!isAdvert) return null;
    const signs = [isTestimony, isNews, isOwn, isPraised, isWhole, invites, hasDeal, counts.links > 0];
    return {
      spans: found
        .filter(({ phrase }) => isTestimony || !testimony.has(phrase.group ?? ''))
        .map((match) => spanOf(text, match)),
      amount: matchAmount(signs.filter(Boolean).length, 0.7),
    };
  },
  what: '“{quote}” reads like an advertisement under somebody’s post.',
  suggestion: 'Answer what they said first. If yours truly helps, say in one line how, and that it is yours.',
  alternative: {
    what: 'With “{quote}”, this offers something where an answer was hoped for.',
    suggestion: 'Give the useful part here, so that it helps somebody who buys nothing, too.',
  },
};
export default rule;

const isService = ({ words }: ParsedText): boolean => words.some(({ lower }) => serviceWords.has(lower));

const yarn = {
  text: 'What yarn would survive a boil wash and a dog? First grandchild due in May.',
  author: 'Beth',
};
const train = {
  text: 'Third cancelled train this week. Standing in the rain with a cello.',
  author: 'Callum',
};

export const examples: Examples = {
  flags: [
    { text: '«We are thrilled to announce our» tea.', kind: 'reply' },
    { text: '«Use code RYE» for less: https://example.com', kind: 'reply' },
    { text: 'Great read! «At Tidepool we» «solve exactly this». «DM me»!', kind: 'reply' },
    {
      text: 'Sounds like you earned a spa day. «Our Unwind package» is £89 midweek, thanks for sharing!',
      kind: 'reply',
      answers: train,
    },
    {
      text: 'Congratulations! «I dye small» batches of merino. There’s «15% off» for you.',
      kind: 'reply',
      answers: yarn,
    },
    {
      text: 'I lost it all too «until I met» @coin_lee, «who traced my» «lost coins». «Message him on» WhatsApp.',
      kind: 'reply',
    },
    { text: '«Launching Thursday», «would love your support».', kind: 'reply' },
  ],
  passes: [
    { text: 'I am thrilled that you won. Announce it, please!', kind: 'reply' },
    { text: 'I sell tins, and for yours I would try the long one.', kind: 'reply' },
    { text: 'Sorry about the tin! Send us a photo and we will change it.', kind: 'reply' },
    { text: 'Where did you buy it?', kind: 'reply' },
    {
      text: 'We had no luck with the boiler until we found Priya. Message her on WhatsApp, she comes within a day.',
      kind: 'reply',
      answers: { text: 'Does anybody know a good plumber?', author: 'Lee' },
    },
    { text: 'I recovered my account by writing to them twice.', kind: 'reply' },
    { text: 'Message her on her birthday, she loves that.', kind: 'reply' },
    {
      text: 'We can do egg free, £32 for an eight inch one. For a bad allergy, ring Priya on Station Road.',
      kind: 'reply',
      answers: { text: 'Where can I get an egg-free cake for Saturday?', author: 'Gareth' },
    },
    {
      text: 'Tindall’s in the market. They have 20% off in the last week of August, ask for the man with the beard.',
      kind: 'reply',
      answers: { text: 'Where do you get wide school shoes?', author: null },
    },
    {
      text: 'This is my new single: https://example.com/gravel. Give it a listen.',
      kind: 'reply',
      answers: { text: 'Drop your own music under here, links welcome.', author: 'Sam' },
    },
    'Visit our shop for chairs: https://example.com',
  ],
};
