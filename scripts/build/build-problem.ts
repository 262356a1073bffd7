import { stripVTControlCharacters } from 'node:util';

/** A message of the bundler, such as `[PARSE_ERROR] Unexpected token`. */
const bundlerMessage = /^\s*(?:Error: )?\[[\w:-]+\] (.+)$/m;
/** Where the bundler found it, such as `[ src/a.ts:1:2 ]`. */
const place = /\[ (\S.*:\d+:\d+) \]/;
/** Any other error, such as one of the configuration; not the heading of a list of errors. */
const otherMessage = /^\s*(?:\w*Error: )(?!Build failed with)(.+)$/m;

/** The first problem in the output of a failed build, in one line without a stack trace. */
export function buildProblem(output: string): string {
  const text = stripVTControlCharacters(output);
  const message = bundlerMessage.exec(text);
  if (message === null) return otherMessage.exec(text)?.[1] ?? text.trim().split('\n').at(-1) ?? '';
  const found = place.exec(text)?.[1];
  return found === undefined ? `${message[1]}` : `${found}: ${message[1]}`;
}
