/** What rules make of a connection: the first one that fits decides, and the lever decides for the rest. */
import type { Flow, GateState, Rule } from './schema.ts';

export function fits({ from, to }: Rule, flow: Flow): boolean {
  return (from === undefined || from.includes(flow.from)) && (to === undefined || to.includes(flow.to));
}

/** @param rules from top to bottom */
export function stateOf(flow: Flow, rules: readonly Rule[], lever: GateState): GateState {
  return rules.find((rule) => fits(rule, flow))?.does ?? lever;
}
