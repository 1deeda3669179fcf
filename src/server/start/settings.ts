/** What the environment says about how to run. */
import { resolve } from 'node:path';
import { StartProblem } from './start-problem.ts';

export interface Settings {
  readonly port: number;
  readonly dataFolder: string;
  readonly passphrase: string | undefined;
  readonly publicUrl: URL | undefined;
}

/** @throws StartProblem with a sentence for whoever starts the server */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartProblem(`PORT doit être un nombre de 0 à 65535, pas « ${env.PORT} ».`);
  }
  const publicUrl = env.PUBLIC_URL ? publicAddress(env.PUBLIC_URL) : undefined;
  const passphrase = env.CANARI_PASSPHRASE || undefined;
  if (publicUrl && passphrase === undefined) {
    throw new StartProblem('Avec PUBLIC_URL, donnez aussi la phrase de passe des formateurs dans CANARI_PASSPHRASE.');
  }
  return { port, dataFolder: resolve(env.CANARI_DATA || './data'), passphrase, publicUrl };
}

function publicAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url;
  throw new StartProblem(
    `PUBLIC_URL doit être une adresse sans chemin, comme https://canari.example, pas « ${text} ».`,
  );
}
