import { join } from 'node:path';
import { serve } from './serve';

const PORT = 3000;

async function start(): Promise<void> {
  const root = join(__dirname, '..', '..');
  const { address } = await serve(root, PORT).catch(() => serve(root, 0));
  process.stdout.write(
    `\n本机试用：${address}\n浏览器会提示证书是自签的，选择继续访问即可。按 Ctrl+C 结束。\n`,
  );
}

void start();
