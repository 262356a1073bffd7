/** The version of the storage format. Version 1 had no device ids and no setting versions. */
export const currentFormat = 2;

/** The storage key of the format's version. */
export const formatKey = 'format';

/** A later version of the extension wrote the stored data, so this one must not overwrite it. */
export class NewerFormatError extends Error {
  constructor(found: unknown) {
    super(
      `The stored data has format ${String(found)}, but this version of TalkWith reads ${currentFormat} at most.`,
    );
    this.name = 'NewerFormatError';
  }
}

/** Whether a stored version number is higher than `known`. */
export function isNewer(version: unknown, known: number): boolean {
  return typeof version === 'number' && version > known;
}
