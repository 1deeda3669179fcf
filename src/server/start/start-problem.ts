/** A reason not to start that whoever started the server can do something about: one sentence, shown without a trace. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
