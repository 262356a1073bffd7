import * as v from 'valibot';
import { type Choices, parseChoices } from '../choices.ts';
import { itemVersion } from './log-items.ts';
import { bytesOf, quota } from './quota.ts';

const prefix = 'choices.';
const itemSchema = v.object({ v: v.number(), choices: v.pipe(v.unknown(), v.transform(parseChoices)) });

/** Whether an item of sync holds choices. */
export const holdsChoices = (key: string) => key.startsWith(prefix);

/**
 * The items that tell of the choices, some in each, in a fixed order: devices that have heard the same tell
 * the same. Each is true by itself.
 */
export function choiceItems(choices: Choices): [string, unknown][] {
  const items: [string, unknown][] = [];
  let room = 0;
  let current: Record<string, unknown> = {};
  for (const name of Object.keys(choices).sort()) {
    const size = bytesOf(name, choices[name]) + 8;
    if (size > room) {
      current = {};
      items.push([`${prefix}${items.length}`, { v: itemVersion, choices: current }]);
      room = quota.item - 64;
    }
    current[name] = choices[name];
    room -= size;
  }
  return items;
}

/** The choices in an item; none where it cannot be read. */
export function readChoiceItem(item: unknown): Choices {
  const parsed = v.safeParse(itemSchema, item);
  return parsed.success ? parsed.output.choices : {};
}
