import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Print, Result } from './run-stages.ts';
import { runTool } from './run-tool.ts';

const reports = 'dist/reports';

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  success: v.boolean(),
});

/** Runs Vitest and counts each test. If Vitest itself fails, that counts as one failure. */
export async function runVitest(config: string, print: Print, signal: AbortSignal): Promise<Result> {
  mkdirSync(reports, { recursive: true });
  const report = join(reports, `${config}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = await runTool('vitest', ['run', '--config', config, ...reporters], print, signal);
  try {
    const { numPassedTests, numFailedTests, success } = v.parse(
      reportSchema,
      JSON.parse(readFileSync(report, 'utf8')),
    );
    const vitestFailed = numFailedTests === 0 && (!success || !succeeded);
    return { passed: numPassedTests, failed: numFailedTests + (vitestFailed ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
