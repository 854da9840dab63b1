import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const CONFIGURATIONS = ['webpack.cli.config.js', 'webpack.config.js', 'webpack.preview.config.js'];

/** Builds command line, add-in and stand-in once before all tests, so that none runs an old one. */
export default function buildEverything(): void {
  const root = join(__dirname, '..', '..');
  const webpack = join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  for (const configuration of CONFIGURATIONS) {
    execFileSync(process.execPath, [webpack, '--config', configuration], { cwd: root, stdio: 'ignore' });
  }
}
