import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Brand } from '../ui/brand.tsx';
import { localize } from '../ui/i18n.ts';
import { ComposerForm } from './composer-form.tsx';
import { firstFeed, withPost, withReply } from './feed.ts';

/** A feed to practice on. Nothing on it is published. */
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
        onPost={(text) => setFeed((now) => withPost(now, localize('practiceYou'), text))}
      />
      <section aria-label={localize('practiceFeed')}>
        {feed.map((post) => (
          <article key={post.id}>
            <h2 class="author" lang={post.lang} dir="auto">
              {post.author}
            </h2>
            <p class="text" lang={post.lang} dir="auto">
              {post.text}
            </p>
            {post.replies.map((reply) => (
              <p class="own-reply" dir="auto" key={reply.id}>
                {reply.text}
              </p>
            ))}
            <ComposerForm
              kind="reply"
              label={localize('practiceReplyTo', post.author)}
              button={localize('practiceReply')}
              onPost={(text) => setFeed((now) => withReply(now, post.id, text))}
            />
          </article>
        ))}
      </section>
    </>
  );
}

/** What new users read first, above a text box they can try at once. */
function Welcome() {
  return (
    <div class="welcome">
      <h2>{localize('welcomeTitle')}</h2>
      <p>
        {localize('welcomeWhat')} {localize('welcomeManners')} {localize('welcomePrivacy')}
      </p>
    </div>
  );
}
