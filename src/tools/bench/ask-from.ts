/** A request that comes from another address of this machine's loopback, as devices behind several addresses would. */
import { request } from 'node:http';

export interface Asked {
  readonly status: number;
  readonly body: string;
}

/** @param address one of 127.0.0.0/8: Linux has them all; elsewhere they must be added to the loopback first */
export function askFrom(address: string, port: number, path: string, body: object): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', Origin: `http://127.0.0.1:${port}` };
    const asked = request(
      { host: '127.0.0.1', port, path, method: 'POST', headers, localAddress: address },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text }));
      },
    );
    asked.on('error', reject);
    asked.end(JSON.stringify(body));
  });
}
