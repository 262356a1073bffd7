import type { TryNext, TryNextId } from '../../coach/week/try-next.ts';
import { localize, type MessageName } from '../../ui/i18n.ts';

/** For each suggestion, the messages that say what to try, and the numbers behind it. */
const messages: Readonly<Record<TryNextId, readonly [MessageName, MessageName]>> = {
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

/** A suggestion, with the numbers behind it. */
export function TryNextCard({ title, id, count, of }: TryNext & { readonly title: string }) {
  const [what, why] = messages[id];
  return (
    <div class="try-next">
      <h3>{title}</h3>
      <p>{localize(what)}</p>
      <p class="soft">{localize(why, count, of)}</p>
    </div>
  );
}
