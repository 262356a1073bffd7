/** How many checks of a stage passed and failed. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
}

export interface Stage {
  readonly name: string;
  /** Runs the stage, and prints what it finds. Stops early if `signal` aborts. */
  readonly run: (print: Print, signal: AbortSignal) => Promise<Result>;
}

/** Prints text as it is, with its line breaks. */
export type Print = (text: string) => void;

/** Lanes that run at the same time. The stages of a lane run one after another. */
export type Step = readonly (readonly Stage[])[];

/**
 * Runs steps one after another. After the first stage that fails, stops the others and runs no
 * more, because its errors usually cause those of later stages. Prints the time of each stage, and
 * last `N passed, N failed`.
 */
export async function runStages(steps: readonly Step[], print: Print): Promise<Result> {
  const total = { passed: 0, failed: 0 };
  const stopping = new AbortController();
  const unfinished = new Set(steps.flat(2));

  const runStage = async (stage: Stage, printNow: Print) => {
    printNow(`\n— ${stage.name}\n`);
    const start = performance.now();
    const { passed, failed } = await stage.run(printNow, stopping.signal);
    if (stopping.signal.aborted) return;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    printNow(`  ${failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s\n`);
    unfinished.delete(stage);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) stopping.abort();
  };
  const runLane = async (stages: readonly Stage[], isAlone: boolean) => {
    for (const stage of stages) {
      if (stopping.signal.aborted) return;
      // The output of a stage beside others is printed in one piece.
      const output: string[] = [];
      await runStage(stage, isAlone ? print : (text) => output.push(text));
      if (!unfinished.has(stage)) print(output.join(''));
    }
  };
  for (const lanes of steps) await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));

  const notRun = [...unfinished].map(({ name }) => name);
  if (notRun.length > 0) print(`\nNot run to the end: ${notRun.join(', ')}\n`);
  print(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total;
}
