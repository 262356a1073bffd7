/** The format of what is stored on this device. Version 1 had no device names and no clock for choices. */
export const format = 2;

/** The key the format's version is stored under. */
export const formatKey = 'format';

/** What is stored was written by a later version of the extension, so this one writes nothing over it. */
export class NewerFormatError extends Error {
  constructor(found: unknown) {
    super(`What is stored is of format ${String(found)}; this version of TalkWith knows up to ${format}.`);
    this.name = 'NewerFormatError';
  }
}

/** Whether a stored version number is of a later version than this one knows. */
export function isNewer(version: unknown, known: number): boolean {
  return typeof version === 'number' && version > known;
}
