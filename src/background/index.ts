import { dayOf } from '../coach/week.ts';
import { toBackgroundSchema } from '../messages/messages.ts';
import { receive } from '../messages/receive.ts';
import { createWriter } from '../storage/writer.ts';

const writer = createWriter();

receive(
  toBackgroundSchema,
  async (message, sender) => {
    if (message.type === 'change') return writer.change(message.change);
    // Nothing is kept from private windows.
    if (sender.tab?.incognito) return;
    await writer.count(dayOf(new Date()), message.counts);
  },
  new AbortController().signal,
);
