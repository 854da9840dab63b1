import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const DAYS = 365;

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** A certificate for localhost, made on this machine and kept in build/. */
async function certificate(folder: string): Promise<Certificate> {
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(folder, name),
  );
  if (authority === undefined || cert === undefined || key === undefined) throw new RangeError('certificate');
  if (!existsSync(key)) {
    mkdirSync(folder, { recursive: true });
    await generateCertificates(authority, cert, key, DAYS, ['localhost', '127.0.0.1']);
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

export interface ServeOptions {
  /** Key and certificate to use instead of our own: Excel only takes one that the system trusts. */
  readonly trusted?: Certificate;
}

export interface Running {
  readonly server: Server;
  readonly address: string;
}

/**
 * Serves the stand-in, the built add-in and the samples over https on this machine only.
 * @param root the project's folder
 * @param port 0 takes any free one
 */
export async function serve(root: string, port: number, { trusted }: ServeOptions = {}): Promise<Running> {
  const mounts: readonly (readonly [string, string])[] = [
    ['/addin/', join(root, 'dist')],
    ['/samples/', join(root, 'samples')],
    ['/', join(root, 'build', 'preview')],
  ];
  const server = createServer(
    trusted ?? (await certificate(join(root, 'build', 'certificate'))),
    (request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
      const [prefix, folder] = mounts.find(([each]) => path.startsWith(each)) ?? ['/', root];
      const file = normalize(join(folder, path.slice(prefix.length) || 'index.html'));
      if (!file.startsWith(folder) || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      createReadStream(file).pipe(response);
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return { server, address: `https://localhost:${String(actual)}/` };
}
