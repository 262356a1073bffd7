import english from 'retext-english';
import equality from 'retext-equality';
import intensify from 'retext-intensify';
import passive from 'retext-passive';
import profanities from 'retext-profanities';
import readability from 'retext-readability';
import simplify from 'retext-simplify';
import stringify from 'retext-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(english)
  .use(equality)
  .use(profanities)
  .use(readability)
  .use(simplify)
  .use(passive)
  .use(intensify)
  .use(stringify)
  .freeze();

export const check = (draft) => processor.processSync(draft).messages;
