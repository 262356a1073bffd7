import type { CDPSession, Page } from 'playwright-core';
import type { Browser } from './chromium.ts';

/**
 * The clock of the content script. Time passes as it does elsewhere, and tests can let it pass
 * faster, so that they need not wait until the coach thinks that a person has stopped typing. The
 * page's own clock stays as it is: no editor notices. That is why a test of an editor's undo steps,
 * which depend on both clocks, must not use this.
 */
const clockScript = `(() => {
  if ('passTime' in globalThis) return;
  const { setTimeout, clearTimeout } = globalThis;
  const nowOf = { performance: performance.now.bind(performance), Date: Date.now };
  const timers = new Map();
  let ahead = 0;
  let lastId = 1e9;
  const now = () => nowOf.performance() + ahead;
  const fire = (id) => {
    const timer = timers.get(id);
    if (timer === undefined) return;
    clearTimeout(timer.real);
    timers.delete(id);
    timer.callback();
  };
  const start = (id, timer) => {
    clearTimeout(timer.real);
    timer.real = setTimeout(fire, timer.dueAt - now(), id);
  };
  globalThis.setTimeout = (callback, delay = 0, ...parameters) => {
    const timer = { dueAt: now() + delay, callback: () => callback(...parameters) };
    timers.set(++lastId, timer);
    start(lastId, timer);
    return lastId;
  };
  globalThis.clearTimeout = (id) => {
    clearTimeout(timers.get(id)?.real ?? id);
    timers.delete(id);
  };
  performance.now = now;
  Date.now = () => nowOf.Date() + Math.round(ahead);
  /** Fires each timer of the next milliseconds at its time, one task each, as a browser does. */
  globalThis.passTime = async (milliseconds) => {
    const end = now() + milliseconds;
    for (;;) {
      const due = [...timers].filter(([, { dueAt }]) => dueAt <= end);
      const [id, first] = due.sort(([, a], [, b]) => a.dueAt - b.dueAt)[0] ?? [];
      if (first === undefined) break;
      ahead += Math.max(0, first.dueAt - now());
      fire(id);
      await new Promise((done) => setTimeout(done));
    }
    ahead += Math.max(0, end - now());
    for (const [id, timer] of timers) start(id, timer);
  };
})()`;

/** Lets time pass for the coach in all frames of a page. */
type PassTime = (milliseconds: number) => Promise<unknown>;

const clocks = new WeakMap<Page, Promise<PassTime | undefined>>();

/** Lets tests control the coach's clock in each page of `browser`. */
export function controlCoachClock({ context, extension }: Browser): void {
  const control = (page: Page) => {
    // A page that is closed at once has no clock.
    clocks.set(
      page,
      openClock(page, extension).catch(() => undefined),
    );
  };
  for (const page of context.pages()) control(page);
  context.on('page', control);
}

/**
 * Lets the coach's time pass quickly, half a second at a time, until `event` has happened. Where
 * the coach's clock is not controlled, this only waits.
 */
export async function passTimeUntil<T>(page: Page, event: Promise<T>): Promise<T> {
  const passTime = await clocks.get(page);
  let isOver = passTime === undefined;
  const end = () => {
    isOver = true;
  };
  event.then(end, end);
  while (!isOver) await Promise.race([event, passTime?.(500)]);
  return event;
}

async function openClock(page: Page, extension: string): Promise<PassTime> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    worlds.delete(executionContextId);
  });
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    if (`${origin}/` !== extension || auxData?.type !== 'isolated') return;
    worlds.add(id);
    void run(session, clockScript, id);
  });
  await session.send('Runtime.enable');
  return async (milliseconds) => {
    for (const id of worlds) await run(session, `passTime(${milliseconds})`, id);
    await run(session, 'new Promise((done) => requestAnimationFrame(done))');
  };
}

/** Runs JavaScript in a world, or in the page. Does nothing if that world is gone by then. */
function run(session: CDPSession, expression: string, contextId?: number): Promise<unknown> {
  const parameters = { expression, awaitPromise: true, ...(contextId === undefined ? {} : { contextId }) };
  return session.send('Runtime.evaluate', parameters).catch(() => undefined);
}
