import type { TryNext, TryNextId } from '../../coach/week/try-next.ts';
import { localize, type MessageName } from '../../ui/i18n.ts';

/** What is suggested, and the numbers it was suggested for. */
const words: Readonly<Record<TryNextId, readonly [MessageName, MessageName]>> = {
  'answer-somebody': ['tryAnswerSomebody', 'tryAnswerSomebodyWhy'],
  'fresh-reply': ['tryFreshReply', 'tryFreshReplyWhy'],
  'mention-their-point': ['tryMentionTheirPoint', 'tryMentionTheirPointWhy'],
  'add-sentence': ['tryAddSentence', 'tryAddSentenceWhy'],
  'no-selling': ['tryNoSelling', 'tryNoSellingWhy'],
  'give-first': ['tryGiveFirst', 'tryGiveFirstWhy'],
  'start-with-them': ['tryStartWithThem', 'tryStartWithThemWhy'],
  'ask-one-question': ['tryAskOneQuestion', 'tryAskOneQuestionWhy'],
  'answer-again': ['tryAnswerAgain', 'tryAnswerAgainWhy'],
};

/** One thing to try, and why this one. */
export function TryNextCard({ title, id, count, of }: TryNext & { readonly title: string }) {
  const [what, why] = words[id];
  return (
    <div class="try-next">
      <h3>{title}</h3>
      <p>{localize(what)}</p>
      <p class="soft">{localize(why, count, of)}</p>
    </div>
  );
}
