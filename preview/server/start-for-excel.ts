import { join } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { serve } from './serve';

const PORT = 3000;

/** Serves the built add-in to Excel on this computer, with the certificate the official tool has installed. */
async function start(): Promise<void> {
  const { key, cert } = await getHttpsServerOptions();
  const { address } = await serve(join(__dirname, '..', '..'), PORT, {
    trusted: { key: Buffer.from(key), cert: Buffer.from(cert) },
  });
  process.stdout.write(`加载项地址：${address}addin/taskpane.html\n`);
}

void start();
