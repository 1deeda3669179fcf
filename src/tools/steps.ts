/** Runs the steps of a check, two at a time, and prints each with its time. */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export interface Step {
  readonly name: string;
  /** Run one after the other, until one fails. The first word is a program of node_modules/.bin, or `node`. */
  readonly commands: readonly string[];
  /** Show what the last command printed, also when all is well. */
  readonly reports?: boolean;
}

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** The project's own programs come first, so that every step runs on the project's Node. */
const ENVIRONMENT = {
  ...process.env,
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
};

/** Runs one command. Its output is shown as it comes, or kept back and shown only if it fails. */
export function runCommand(command: string, output: 'shown' | 'kept'): Promise<{ passed: boolean; output: string }> {
  return new Promise((done) => {
    const pipe = output === 'shown' ? 'inherit' : 'pipe';
    const child = spawn(command, { shell: true, env: ENVIRONMENT, stdio: ['ignore', pipe, pipe] });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => done({ passed: code === 0, output: Buffer.concat(chunks).toString() }));
  });
}

async function runStep(step: Step): Promise<StepResult> {
  const began = performance.now();
  let passed = true;
  let said = '';
  for (const command of step.commands) {
    const ran = await runCommand(command, 'kept');
    passed = ran.passed;
    said = passed ? ran.output : `${command}\n${ran.output}`;
    if (!passed) break;
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(5)} s  ${step.name}`);
  if (!passed || step.reports) console.log(said.trimEnd().replace(/^/gm, '    '));
  return { name: step.name, passed, seconds };
}

/** Runs all steps, at most `atOnce` at the same time, also when some fail. */
export async function runSteps(steps: readonly Step[], atOnce: number): Promise<readonly StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
