import { describe, expect, it } from 'vitest';
import { createSerialQueue } from '../../../src/storage/serial-queue.ts';

const nextTick = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('createSerialQueue', () => {
  it('starts each task after the one before it has ended, in order', async () => {
    const enqueue = createSerialQueue();
    const events: string[] = [];
    const task = (name: string, ticks: number) => async () => {
      events.push(`${name} starts`);
      for (let i = 0; i < ticks; i++) await nextTick();
      events.push(`${name} ends`);
    };
    await Promise.all([enqueue(task('first', 3)), enqueue(task('second', 0)), enqueue(task('third', 1))]);
    expect(events).toEqual([
      'first starts',
      'first ends',
      'second starts',
      'second ends',
      'third starts',
      'third ends',
    ]);
  });

  it('resolves to the result of each task', async () => {
    const enqueue = createSerialQueue();
    expect(await Promise.all([enqueue(async () => 1), enqueue(async () => 'two')])).toEqual([1, 'two']);
  });

  it('runs the next task after one that fails, and rejects only for the one that failed', async () => {
    const enqueue = createSerialQueue();
    const failed = enqueue(() => Promise.reject(new Error('The disk is full.')));
    const next = enqueue(async () => 'done');
    await expect(failed).rejects.toThrow('The disk is full.');
    expect(await next).toBe('done');
  });

  it('also runs the next task after one that throws before its first await', async () => {
    const enqueue = createSerialQueue();
    const failed = enqueue(() => {
      throw new Error('not started');
    });
    const next = enqueue(async () => 'done');
    await expect(failed).rejects.toThrow('not started');
    expect(await next).toBe('done');
  });

  it('runs the tasks of two queues independently', async () => {
    const [first, second] = [createSerialQueue(), createSerialQueue()];
    void first(() => new Promise(() => undefined));
    expect(await second(async () => 'done')).toBe('done');
  });
});
