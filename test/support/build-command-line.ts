import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the command line once before all tests, so that they never run an old one. */
export default function buildCommandLine(): void {
  const root = join(__dirname, '..', '..');
  const webpack = join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  execFileSync(process.execPath, [webpack, '--config', 'webpack.cli.config.js'], {
    cwd: root,
    stdio: 'ignore',
  });
}
