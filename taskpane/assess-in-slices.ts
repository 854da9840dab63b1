import {
  assessSteps,
  type AssessedWorkbook,
  type DecisionRecord,
  type ScoreOptions,
  type WorkbookSnapshot,
} from '../src';

/** Others get their turn after this long. */
const SLICE_MS = 30;

/** The next turn of the event loop, without the delay that timers have. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Assesses a workbook a slice at a time, so that neither the pane nor Excel waits. Null where `signal` stopped it. */
export async function assessInSlices(
  snapshot: WorkbookSnapshot,
  record: DecisionRecord,
  options: ScoreOptions,
  signal: AbortSignal,
): Promise<AssessedWorkbook | null> {
  const steps = assessSteps([snapshot], record, options);
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value[0] ?? null;
    if (performance.now() - began < SLICE_MS) continue;
    await nextTurn();
    if (signal.aborted) return null;
    began = performance.now();
  }
}
