import { spawnSync } from 'node:child_process';

export interface Tool {
  readonly command: string;
  /** The line that brings it on Debian. */
  readonly apt: string;
}

export const LIBRE_OFFICE: Tool = {
  command: 'soffice',
  apt: 'apt-get install -y --no-install-recommends libreoffice-calc',
};

export const CHROMIUM: Tool = {
  command: 'chromium',
  apt: 'apt-get install -y --no-install-recommends chromium fonts-noto-cjk',
};

function isThere(tool: Tool): boolean {
  return spawnSync('sh', ['-c', `command -v ${tool.command}`]).status === 0;
}

/** `describe` for tests that need a program: skipped where it is missing, with the line that brings it; in CI a failure. */
export function describeWith(tool: Tool): (name: string, body: () => void) => void {
  if (isThere(tool)) return describe;
  return (name, body) => {
    if (process.env['CI'] === undefined)
      // Skipped so that a newcomer without the program can run the rest; the name says what to install.
      describe.skip(`${name}（缺少 ${tool.command}，安装：${tool.apt}）`, body);
    else {
      it(name, () => {
        throw new Error(`缺少 ${tool.command}，请先运行：${tool.apt}`);
      });
    }
  };
}

/** `it` for tests that need a program: skipped where it is missing, with the line that brings it; in CI a failure. */
export function itWith(tool: Tool): typeof it {
  if (isThere(tool)) return it;
  if (process.env['CI'] !== undefined) {
    return ((name: string) => {
      it(name, () => {
        throw new Error(`缺少 ${tool.command}，请先运行：${tool.apt}`);
      });
    }) as typeof it;
  }
  // The cast keeps the signature of `it`: only name and body are used.
  return ((name: string) => {
    // Skipped so that a newcomer without the program can run the rest; the name says what to install.
    it.skip(`${name}（缺少 ${tool.command}，安装：${tool.apt}）`, () => undefined);
  }) as typeof it;
}
