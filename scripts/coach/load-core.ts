import { runnerImport } from 'vite';
import type { Analysis, Finding } from '../../src/analyzer/analysis.ts';
import type { Draft } from '../../src/text/draft.ts';

/** The analyzer and the selection of a nudge, as the extension uses them. */
export interface Core {
  readonly analyze: (draft: Draft) => Analysis;
  /** The nudge that a person would see first. */
  readonly firstNudge: (analysis: Analysis) => Finding | null;
}

type Analyzer = typeof import('../../src/analyzer/analyze.ts');
type Picker = typeof import('../../src/coach/draft/pick-nudge.ts');
type Memory = typeof import('../../src/coach/draft/nudge-memory.ts');

/** Loads the core with Vite, because it finds the rules with `import.meta.glob`, as in the extension's build. */
export async function loadCore(): Promise<Core> {
  const load = async <Module>(path: string): Promise<Module> =>
    (await runnerImport<Module>(path, { configFile: false, logLevel: 'error' })).module;
  const { analyze } = await load<Analyzer>('./src/analyzer/analyze.ts');
  const { pickNudge } = await load<Picker>('./src/coach/draft/pick-nudge.ts');
  const { emptyMemory } = await load<Memory>('./src/coach/draft/nudge-memory.ts');
  return { analyze, firstNudge: (analysis) => pickNudge(analysis, emptyMemory) };
}
