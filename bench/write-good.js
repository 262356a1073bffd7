import writeGood from 'write-good';

export const check = (draft) => writeGood(draft);
