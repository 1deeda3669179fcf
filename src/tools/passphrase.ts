/** `npm run passphrase -- --reset`: forgets the facilitators' passphrase, for whoever has the server's own machine. */
import { existsSync } from 'node:fs';
import { resetPassphrase } from '../server/http/passphrase.ts';
import { readSettings } from '../server/start/settings.ts';
import { StartProblem } from '../server/start/start-problem.ts';
import { openSqliteStore } from '../server/store/sqlite-store.ts';

async function reset(): Promise<string> {
  const { dataFolder, passphrase } = readSettings(process.env);
  if (!existsSync(dataFolder))
    throw new StartProblem(`Il n'y a pas de données dans ${dataFolder} : voyez CANARI_DATA.`);
  const store = openSqliteStore(dataFolder);
  await resetPassphrase(store);
  await store.close();
  return passphrase === undefined
    ? `Phrase de passe oubliée (${dataFolder}). Choisissez-en une dans la console, sur cette machine.`
    : `Phrase de passe oubliée (${dataFolder}). Celle de CANARI_PASSPHRASE reste valable.`;
}

if (process.argv[2] === '--reset') {
  try {
    console.log(await reset());
  } catch (error) {
    console.error(error instanceof StartProblem ? error.message : error);
    process.exitCode = 1;
  }
} else {
  console.log('npm run passphrase -- --reset : oublie la phrase de passe (serveur arrêté).');
}
