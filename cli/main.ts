import { RULE_PACKS, rulePackById } from '../src';
import { parseArguments, type Arguments } from './arguments';
import { check } from './commands/check';
import { explain } from './commands/explain';
import { read } from './commands/read';
import { rules } from './commands/rules';
import { score } from './commands/score';
import { summary } from './commands/summary';
import { print, printError } from './console';
import { HELP } from './help';
import { isRuleFile, readOwnRules } from './own-rules';

const COMMANDS: Readonly<Record<string, (args: Arguments) => number>> = {
  check,
  explain,
  read,
  rules,
  score,
  summary,
};
const NEEDS_FILES = new Set(['check', 'read', 'score', 'summary']);

function run(argv: readonly string[]): number {
  const parsed = parseArguments(argv);
  if (!parsed.ok) {
    printError(parsed.message);
    return 2;
  }
  const args = parsed.value;
  if (args.help || args.command === 'help') {
    print(HELP);
    return 0;
  }
  const command = COMMANDS[args.command];
  if (command === undefined) {
    printError(`没有命令“${args.command}”。运行 jx help 查看用法。`);
    return 2;
  }
  if (NEEDS_FILES.has(args.command) && args.inputs.length === 0) {
    printError(`请写要处理的文件或文件夹，例如：jx ${args.command} 自评表.xlsx`);
    return 2;
  }
  if (args.rules !== null && isRuleFile(args.rules)) {
    const own = readOwnRules(args.rules);
    if (own.ok) return command({ ...args, rules: null, own: own.pack });
    own.messages.forEach(printError);
    return 2;
  }
  if (args.rules !== null && rulePackById(args.rules) === null) {
    printError(`没有评分标准“${args.rules}”。可用的有：${RULE_PACKS.map((pack) => pack.id).join('、')}`);
    return 2;
  }
  return command(args);
}

/** Runs a command line and sets the exit code. */
export function main(argv: readonly string[]): void {
  process.exitCode = run(argv);
}
