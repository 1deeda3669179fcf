/**
 * What stands between a team's devices and the rules when a library must decide first [R34]. The commands of one client
 * stay in order, or the later one would supersede the one that is being judged; other clients do not wait.
 */
import type { Answer, Submission } from '#domain/host.ts';
import { canonical } from '#domain/json.ts';
import type { JudgeVerdict, RunCommand } from '#domain/run/command.ts';
import { type Asked, askedBy } from '#domain/run/judged.ts';
import type { Game, Run } from '#domain/run/state.ts';
import type { Judges } from './judges.ts';

/** The board may move on while a judge works: then it is asked again, this often at most. */
const MOST_ASKED = 3;

export interface JudgedOrderEdges {
  readonly game: Game;
  readonly judges: Judges;
  readonly log: (line: string) => void;
  /** The run as the next command will find it. */
  latest(): Run | undefined;
  submit(submission: Submission<RunCommand>, answer: (answer: Answer) => void): void;
}

interface Waiting {
  readonly submission: Submission<RunCommand>;
  readonly answer: (answer: Answer) => void;
}

export class JudgedOrder {
  readonly #edges: JudgedOrderEdges;
  /** For each client that waits for a judge: its commands, the one that is judged first. */
  readonly #lines = new Map<string, Waiting[]>();
  #closed = false;

  constructor(edges: JudgedOrderEdges) {
    this.#edges = edges;
  }

  submit(submission: Submission<RunCommand>, answer: (answer: Answer) => void): void {
    const line = this.#lines.get(submission.client);
    if (line) {
      line.push({ submission, answer });
    } else if (!this.#asked(submission.command)) {
      this.#edges.submit(submission, answer);
    } else {
      const begun = [{ submission, answer }];
      this.#lines.set(submission.client, begun);
      void this.#work(submission.client, begun);
    }
  }

  /** Whoever waits gets no answer any more: their outbox sends again to whoever comes next. */
  close(): void {
    this.#closed = true;
    this.#lines.clear();
  }

  async #work(client: string, line: Waiting[]): Promise<void> {
    for (let next = line[0]; next && !this.#closed; next = line[0]) {
      await this.#through(next);
      line.shift();
    }
    this.#lines.delete(client);
  }

  /** What is asked is compared and applied in one go: nothing comes between. */
  async #through({ submission, answer }: Waiting): Promise<void> {
    const { command } = submission;
    let verdict: JudgeVerdict | undefined;
    for (let times = 0; ; times++) {
      const asked = this.#asked(command);
      const fits = verdict && asked && canonical(verdict.question) === canonical(asked.question);
      if (fits) return this.#edges.submit({ ...submission, command: { ...command, verdict } as RunCommand }, answer);
      // Without a verdict the rules refuse what needs one, and say so.
      if (!asked || times === MOST_ASKED) return this.#edges.submit(submission, answer);
      verdict = await this.#ask(asked);
      if (this.#closed) return;
      if (!verdict) return this.#edges.submit(submission, answer);
    }
  }

  async #ask(asked: Asked): Promise<JudgeVerdict | undefined> {
    const { kind, question } = asked;
    try {
      return { question, answer: await this.#edges.judges.judge(asked) } as JudgeVerdict;
    } catch (error) {
      this.#edges.log(`no verdict: ${kind} ${JSON.stringify(question)}: ${String(error)}`);
      return undefined;
    }
  }

  /** A bug in a kind is met again, and caught, where the command is applied. */
  #asked(command: RunCommand): Asked | undefined {
    const run = this.#edges.latest();
    if (command.by !== 'seat' || !run) return undefined;
    try {
      return askedBy(this.#edges.game, run, command.seat, command.command);
    } catch {
      return undefined;
    }
  }
}
