/** Who may use the console, and which session it shows: the token lives as long as the tab, the session in the address. */

const TOKEN = 'canari.console';
let unstored: string | undefined;

export function keptToken(): string | undefined {
  try {
    return sessionStorage.getItem(TOKEN) ?? unstored;
  } catch {
    return unstored;
  }
}

export function keepToken(token: string | undefined): void {
  unstored = token;
  try {
    if (token === undefined) sessionStorage.removeItem(TOKEN);
    else sessionStorage.setItem(TOKEN, token);
  } catch {
    // Denied: the console asks for the passphrase again after a reload.
  }
}

/** "#session=abc" -> "abc" */
export function sessionIn(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get('session') || undefined;
}

/**
 * The projector's page of a session. Its tokens are in the fragment, which no server log ever sees.
 * @param at the address that learners open, for the QR code: the facilitator's own may be localhost
 */
export function screenPath(
  session: string,
  { screenToken, joinToken }: { readonly screenToken: string; readonly joinToken: string },
  at: string | undefined,
): string {
  const told = { session, token: screenToken, join: joinToken, ...(at === undefined ? {} : { at }) };
  return `/screen#${new URLSearchParams(told)}`;
}

/** What the square holds: its token opens the session without the code. */
export function joinLink(at: string, joinToken: string): string {
  return `${at.replace(/\/+$/, '')}/?${new URLSearchParams({ j: joinToken })}`;
}
