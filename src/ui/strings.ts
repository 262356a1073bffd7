import type { LeanStep } from '../coach/lean-step.ts';

/** A count with its noun: “1 time”, “3 times”. */
const several = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Every word of the interface that is not a rule's own. Plain, short, kind. */
export const strings = {
  name: 'TalkWith',
  lean: {
    at: 'leans toward talking at people',
    'rather-at': 'leans a little toward talking at people',
    level: 'leans neither way',
    'rather-with': 'leans a little toward talking with people',
    with: 'leans toward talking with people',
  } satisfies Record<LeanStep, string>,
  draftLean: (lean: string) => `This draft ${lean}.`,
  openCard: (name: string) => `${name}. Open the tip`,
  why: 'Why',
  tryThis: 'Try',
  source: (title: string) => `Source: ${title}`,
  close: 'Close',
  undo: 'Undo',
  apply: (text: string) => `Use “${text}”`,
  copy: (text: string) => `Copy “${text}”`,
  copied: 'Copied. Paste it where you want it.',
  heeded: (name: string) => `Noticed: “${name}” is gone.`,
  notNow: 'Not now',
  dismiss: {
    here: 'Not this tip here',
    post: 'Not in this post',
    site: 'Not on this site',
    everywhere: 'Never this tip',
  },
  dismissed: {
    here: 'This tip stays quiet for this draft.',
    post: 'No more tips for this draft.',
    site: 'No more tips on this site.',
    everywhere: 'This tip is switched off everywhere.',
  },
  notRead: 'Your settings could not be read. Nothing has been changed.',
  notSaved: 'That could not be saved. Please try again; if it happens again, reload the extension.',
  popup: {
    everywhere: 'Coach me',
    onSite: (site: string) => `On ${site}`,
    pause: 'Rest for an hour',
    resume: 'Coach me again now',
    until: (time: string) => `Resting until ${time}`,
    options: 'Your week and options',
    practice: 'Practise',
    composerSeen: 'A box to write in has been seen on this page.',
    noComposer: 'No box to write in has been seen on this page yet. Click into one.',
    notHere: 'The coach is not on this page.',
    coachHere: 'Coach me here',
    coachHereAsks: 'Your browser will ask for this one site.',
  },
  options: {
    week: {
      title: 'This week',
      from: (day: string) => `Since Monday, ${day}`,
      said: (written: number, replies: number, asked: number) =>
        `You wrote ${several(written, 'time')}; ${replies} of those ${replies === 1 ? 'was a reply' : 'were replies'}. ` +
        `You asked ${several(asked, 'open question')}.`,
      onlyPractice: (count: number) =>
        `So far this week you have posted ${several(count, 'time')} on the practice page, and nowhere else.`,
      empty: 'Nothing counted yet this week. When you post, it shows here as numbers, never as words.',
      posts: 'Posts',
      replies: 'Replies',
      asked: 'With an open question',
      linkOnly: 'A bare link',
      onSite: (site: string) => `On ${site}`,
      shown: 'Tips shown',
      heeded: 'Tips you acted on',
      practice: (count: number) =>
        `And ${several(count, 'time')} on the practice page, which counts for nothing else.`,
    },
    tips: {
      title: 'Tips',
      lead: 'Suggestions, never rules. Switch off what does not help you.',
    },
    sites: { title: 'Sites' },
    chosen: {
      title: 'Sites you added',
      lead: 'A forum, a blog, a server of your own: the coach reads the boxes you write in there, and your browser asks you first.',
      address: 'Add a site',
      add: 'Add',
      remove: (host: string) => `Stop on ${host}`,
      notASite: (address: string) =>
        `“${address}” is not the address of a site that the coach can be on. Try one like forum.example.`,
      notAllowed: (host: string) => `Your browser did not allow ${host}, so nothing has changed.`,
    },
    kept: {
      title: 'What is kept',
      lead: 'This is all that is stored about your writing, on this device. Your words never leave your browser.',
    },
  },
  practice: {
    lead: 'Write as you would anywhere. The coach speaks up when you pause. Nothing here is published.',
    write: 'Write a post',
    post: 'Post',
    reply: 'Reply',
    replyTo: (name: string) => `Reply to ${name}`,
    you: 'You',
    feed: 'Feed',
    week: 'See your week',
  },
  nothingYet: 'Nothing to point out so far.',
} as const;
