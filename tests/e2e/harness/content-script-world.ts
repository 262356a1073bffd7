import type { CDPSession, Page } from 'playwright-core';

/** Runs code where the extension's content script runs in the page: what somebody could who had broken into it. */
export type RunInContentScript = (code: string) => Promise<unknown>;

/** The content script's world of the page in `page`. `extension` is the origin of the extension's own pages. */
export async function openContentScriptWorld(page: Page, extension: string): Promise<RunInContentScript> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const found = new Promise<number>((done) => {
    session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
      if (`${origin}/` === extension && auxData?.type === 'isolated') done(id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
