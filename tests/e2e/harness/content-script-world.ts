import type { CDPSession, Page } from 'playwright-core';

/** Runs JavaScript with the rights of the content script, as an attacker who controls it could. */
export type RunInContentScript = (code: string) => Promise<unknown>;

/**
 * Finds the content script's isolated world in `page`. `extension` is the origin of the extension's
 * own pages.
 */
export async function openContentScriptWorld(page: Page, extension: string): Promise<RunInContentScript> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worldId = new Promise<number>((done) => {
    session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
      if (`${origin}/` === extension && auxData?.type === 'isolated') done(id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await worldId;
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
