import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editHistory } from '../../../src/background/edit-history.ts';
import { deleteHistory, importLog } from '../../../src/messages/history-messages.ts';
import { exportCsv, exportJson } from '../../../src/storage/export-log.ts';
import { readAllStored, readHabitLog } from '../../../src/storage/read-history.ts';
import { createWriter } from '../../../src/storage/writer.ts';
import browser, { memory } from '../kit/memory-browser.ts';

const day = '2026-11-22';
const stored = {
  format: 2,
  device: '3f9a01bc',
  [`day:${day}`]: { 'post:x': 2, asked: 1 },
  'week:2026-06-01': { gave: 3 },
  'other:0a0b0c0d': { days: { [day]: { 'reply:x': 1 } }, weeks: {} },
};

let lifetime: AbortController;
beforeEach(() => {
  memory.reset(stored);
  lifetime = new AbortController();
  editHistory(createWriter(), lifetime.signal);
  memory.deliverMessagesFrom({ id: 'talkwith', url: 'extension:/src/options/index.html' });
});
afterEach(() => lifetime.abort());

describe('exported files', () => {
  it('restore all counts when imported, and change nothing when imported again', async () => {
    const file = exportJson(await readAllStored(), day);
    memory.local.reset({});
    expect(await importLog(file)).toBeNull();
    const once = memory.stored();
    expect(await importLog(file)).toBeNull();
    expect(memory.stored()).toEqual(once);
    expect(await readHabitLog()).toEqual({
      [day]: { 'post:x': 2, asked: 1, 'reply:x': 1 },
      '2026-06-01': { gave: 3 },
    });
  });

  it('have a line for each counter of each day as CSV', async () => {
    expect(exportCsv(await readHabitLog())).toBe(
      [
        'day,counter,id,count',
        '2026-06-01,gave,,3',
        '2026-11-22,asked,,1',
        '2026-11-22,post,x,2',
        '2026-11-22,reply,x,1',
        '',
      ].join('\r\n'),
    );
  });
});

describe('importLog', () => {
  const file = { talkwith: 1, cuts: {}, devices: {} };
  const days = (days: unknown) => ({ ...file, devices: { '0a0b0c0d': { days, weeks: {} } } });

  it.each([
    ['{', 'not-json', ''],
    ['[]', 'not-ours', ''],
    [{ settings: {} }, 'not-ours', ''],
    [{ ...file, talkwith: 2 }, 'newer', ''],
    [{ talkwith: 1 }, 'wrong', 'cuts'],
    [{ ...file, cuts: { 'everything 2026-11-22': 1 } }, 'wrong', 'cuts.everything 2026-11-22'],
    [{ ...file, devices: { me: {} } }, 'wrong', 'devices.me'],
    [days({ '2026-02-31': {} }), 'wrong', 'devices.0a0b0c0d.days.2026-02-31'],
    [days({ [day]: { asked: 'often' } }), 'wrong', `devices.0a0b0c0d.days.${day}.asked`],
    [days({ [day]: { asked: 1, gave: -1 } }), 'wrong', `devices.0a0b0c0d.days.${day}.gave`],
    [days({ [day]: { 'My own words': 1 } }), 'wrong', `devices.0a0b0c0d.days.${day}.My own words`],
  ])('changes nothing for %j, and reports the problem and its place', async (content, why, where) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    expect(await importLog(text)).toEqual({ why, where });
    expect(memory.stored()).toEqual(stored);
  });

  it('rejects if the counts cannot be stored', async () => {
    memory.failNextWrite(new Error('The disk is full.'));
    await expect(importLog(JSON.stringify(days({ [day]: { asked: 1 } })))).rejects.toThrow();
    expect(memory.stored()).toEqual(stored);
  });
});

describe('deleteHistory', () => {
  it('deletes counts for a page of the extension', async () => {
    await deleteHistory({ what: 'site', site: 'x' });
    expect(await readHabitLog()).toEqual({ [day]: { asked: 1 }, '2026-06-01': { gave: 3 } });
  });

  it('is rejected for a content script in a site’s page, and so is an import', async () => {
    memory.deliverMessagesFrom({ id: 'talkwith', url: 'https://x.com/home' });
    await expect(deleteHistory({ what: 'everything' })).rejects.toThrow();
    await expect(importLog('{}')).rejects.toThrow();
    expect(memory.stored()).toEqual(stored);
    expect(browser.runtime.id).toBe('talkwith');
  });
});
