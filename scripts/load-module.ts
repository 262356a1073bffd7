import { runnerImport } from 'vite';
import { buildProblem } from './build/build-problem.ts';
import { PlainError } from './plain-error.ts';

/**
 * Loads a module with Vite, because rules and sites are found with `import.meta.glob`.
 * `what` starts the message of a plain error if a file has an error.
 */
export async function loadModule<Module>(path: string, what: string): Promise<Module> {
  try {
    return (await runnerImport<Module>(path, { configFile: false, logLevel: 'error' })).module;
  } catch (error) {
    throw new PlainError(`${what} cannot be loaded: ${buildProblem(String(error))}`);
  }
}
