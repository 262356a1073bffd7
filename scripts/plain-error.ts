/** A problem that people can solve. Its message is one line that says what to do. */
export class PlainError extends Error {}

/**
 * Ends the process with exit code 1 at the first uncaught error. Prints only the message of a plain
 * error; any other error is a bug, so its stack trace is printed too.
 */
export function printPlainErrors(): void {
  process.on('uncaughtException', (error) => {
    console.error(error instanceof PlainError ? error.message : error);
    process.exit(1);
  });
}
