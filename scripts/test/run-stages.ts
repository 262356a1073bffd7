/** How many checks of a stage passed and failed. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
}

export interface Stage {
  readonly name: string;
  /** Whether it needs a browser or a build. `npm run check` leaves these out. */
  readonly needsBuild: boolean;
  readonly run: () => Result;
}

/**
 * Runs the stages in order and stops after the first that fails, because its errors usually cause
 * those of later stages. Prints the time of each, and last `N passed, N failed`.
 */
export function runStages(stages: readonly Stage[], print: (line: string) => void): Result {
  const total = { passed: 0, failed: 0 };
  for (const [index, { name, run }] of stages.entries()) {
    print(`\n— ${name}`);
    const start = performance.now();
    const { passed, failed } = run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    total.passed += passed;
    total.failed += failed;
    print(`  ${failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
    if (failed === 0) continue;
    const notRun = stages.slice(index + 1).map((stage) => stage.name);
    if (notRun.length > 0) print(`\nNot run: ${notRun.join(', ')}`);
    break;
  }
  print(`\n${total.passed} passed, ${total.failed} failed`);
  return total;
}
