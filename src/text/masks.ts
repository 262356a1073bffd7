/** A quotation longer than this is taken for two unrelated marks. */
const longestQuotation = 300;

/**
 * Where the stretch that is not the writer's own voice ends, when one opens at `at`: code, a quotation or a
 * quoted line. Otherwise `at`. A draft that is one quotation from end to end is the writer's own.
 */
export function endOfMask(text: string, at: number, lineStart: boolean): number {
  const code = text.charCodeAt(at);
  if (code === 62 && lineStart) return endOfLine(text, at);
  if (code === 96) return endOfCode(text, at);
  if (code === 34) return endOfQuotation(text, at, 34);
  if (code === 0x201c) return endOfQuotation(text, at, 0x201d);
  return at;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function endOfCode(text: string, at: number): number {
  if (text.startsWith('```', at)) {
    const close = text.indexOf('```', at + 3);
    return close < 0 ? at : close + 3;
  }
  return endOfQuotation(text, at, 96);
}

function endOfQuotation(text: string, at: number, closing: number): number {
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  if (before > 32 && before < 128 && before !== 40) return at;
  const opening = text.charCodeAt(at);
  const limit = Math.min(text.length, at + longestQuotation);
  for (let end = at + 1; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === closing) {
      const whole = at === 0 && end >= text.trimEnd().length - 1;
      return whole || end === at + 1 ? at : end + 1;
    }
    if (code === 10 || code === opening) return at;
  }
  return at;
}
