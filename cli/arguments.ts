import { parseArgs } from 'node:util';
import type { RulePack, ScoreOptions } from '../src';

export interface Arguments {
  readonly command: string;
  /** Files, folders and whatever else the command takes. */
  readonly inputs: readonly string[];
  readonly out: string | null;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly strict: boolean;
  readonly overwrite: boolean;
  readonly hidden: boolean;
  readonly mark: boolean;
  /** `jx check`: a page to print. */
  readonly html: string | null;
  /** `jx check`: 退回修改意见 instead of the findings. */
  readonly letter: boolean;
  /** `jx check`: every finding, however many of one kind. */
  readonly all: boolean;
  /** `jx check`: reports in prose beside the workbook. */
  readonly reports: readonly string[];
  /** `jx score`: 评分底稿 instead of a filled copy. */
  readonly paper: boolean;
  /** `jx score --paper`: the sheet goes into the filled copy. */
  readonly inside: boolean;
  /** `jx score`: sums as native formulas. */
  readonly formulas: boolean;
  readonly rules: string | null;
  /** Rules read from the file that `--rules` names. */
  readonly own: RulePack | null;
  /** `jx rules`: where a pack is written to be changed. */
  readonly export: string | null;
  readonly help: boolean;
}

export type ParsedArguments =
  { readonly ok: true; readonly value: Arguments } | { readonly ok: false; readonly message: string };

/** The command line as typed; unknown options are an error with a Chinese sentence. */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  try {
    const {
      values: { report: reports, ...values },
      positionals,
    } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        json: { type: 'boolean', default: false },
        quiet: { type: 'boolean', short: 'q', default: false },
        strict: { type: 'boolean', default: false },
        overwrite: { type: 'boolean', default: false },
        hidden: { type: 'boolean', default: false },
        mark: { type: 'boolean', default: false },
        html: { type: 'string' },
        letter: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        report: { type: 'string', multiple: true, default: [] },
        paper: { type: 'boolean', default: false },
        inside: { type: 'boolean', default: false },
        formulas: { type: 'boolean', default: false },
        rules: { type: 'string' },
        export: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [command = 'help', ...inputs] = positionals;
    return {
      ok: true,
      value: {
        ...values,
        command,
        inputs,
        reports,
        html: values.html ?? null,
        out: values.out ?? null,
        rules: values.rules ?? null,
        own: null,
        export: values.export ?? null,
      },
    };
  } catch (error) {
    const option = /'([^']+)'/u.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    return { ok: false, message: `参数有误：${option}。运行 jx help 查看用法。` };
  }
}

/** What the core is asked to do. */
export function scoreOptions(args: Arguments): ScoreOptions {
  const given = args.own === null ? {} : { rules: args.own };
  return { overwrite: args.overwrite, hidden: args.hidden, formulas: args.formulas, ...given };
}
