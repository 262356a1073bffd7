import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Brand } from '../ui/brand.tsx';
import { localize } from '../ui/i18n.ts';
import { ComposerForm } from './composer-form.tsx';
import { firstFeed, withPost, withReply } from './feed.ts';
import { Welcome } from './welcome.tsx';

/** A feed that goes nowhere, to try a draft on. */
export function Practice() {
  const [feed, setFeed] = useState(firstFeed);
  return (
    <>
      <header>
        <Brand />
        <a href={browser.runtime.getURL('src/options/index.html')}>{localize('practiceWeek')}</a>
      </header>
      {location.hash === '#welcome' && <Welcome />}
      <p class="soft">{localize('practiceLead')}</p>
      <ComposerForm
        kind="post"
        label={localize('practiceWrite')}
        button={localize('practicePost')}
        onPost={(words) => setFeed((now) => withPost(now, localize('practiceYou'), words))}
      />
      <section aria-label={localize('practiceFeed')}>
        {feed.map((post) => (
          <article key={post.id}>
            <h2 class="author" lang={post.lang} dir="auto">
              {post.author}
            </h2>
            <p class="words" lang={post.lang} dir="auto">
              {post.words}
            </p>
            {post.replies.map((reply) => (
              <p class="own-reply" dir="auto" key={reply.id}>
                {reply.words}
              </p>
            ))}
            <ComposerForm
              kind="reply"
              label={localize('practiceReplyTo', post.author)}
              button={localize('practiceReply')}
              onPost={(words) => setFeed((now) => withReply(now, post.id, words))}
            />
          </article>
        ))}
      </section>
    </>
  );
}
