import { text } from 'alex';

export const check = (draft) => text(draft).messages;
