import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Brand } from '../ui/brand.tsx';
import { strings } from '../ui/strings.ts';
import { ComposerForm } from './composer-form.tsx';
import { firstFeed, withPost, withReply } from './feed.ts';

/** A feed that goes nowhere, to try a draft on. */
export function Practice() {
  const [feed, setFeed] = useState(firstFeed);
  return (
    <>
      <header>
        <Brand />
        <a href={browser.runtime.getURL('src/options/index.html')}>{strings.practice.week}</a>
      </header>
      <p class="soft">{strings.practice.lead}</p>
      <ComposerForm
        kind="post"
        label={strings.practice.write}
        button={strings.practice.post}
        onPost={(words) => setFeed((now) => withPost(now, strings.practice.you, words))}
      />
      <section aria-label={strings.practice.feed}>
        {feed.map((post) => (
          <article key={post.id}>
            <h2 class="author">{post.author}</h2>
            <p class="words">{post.words}</p>
            {post.replies.map((reply) => (
              <p class="own-reply" key={reply.id}>
                {reply.words}
              </p>
            ))}
            <ComposerForm
              kind="reply"
              label={strings.practice.replyTo(post.author)}
              button={strings.practice.reply}
              onPost={(words) => setFeed((now) => withReply(now, post.id, words))}
            />
          </article>
        ))}
      </section>
    </>
  );
}
