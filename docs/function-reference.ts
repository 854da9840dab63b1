import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionMetadata, type FunctionMetadata } from '../test/support/function-metadata';

export interface Example {
  readonly name: string;
  /** As typed, with its leading `=`. */
  readonly formula: string;
}

const FILES = ['rates', 'amounts', 'scores', 'texts'];

/** The examples that stand beside the declarations. */
export function functionExamples(): readonly Example[] {
  return FILES.flatMap((file) => {
    const source = readFileSync(join(__dirname, '..', 'functions', `${file}.ts`), 'utf8');
    return [...source.matchAll(/@customfunction \w+ (\S+)[\s\S]*?@example (=.*)/gu)].map(
      ([, name = '', formula = '']) => ({ name, formula }),
    );
  });
}

function section(each: FunctionMetadata, example: string): string {
  const parameters = each.parameters.map(
    ({ name, description, optional }) => `- ${name}${optional === true ? '（可省略）' : ''}：${description}`,
  );
  const signature = each.parameters
    .map(({ name, optional }) => (optional === true ? `[${name}]` : name))
    .join(', ');
  return `## JX.${each.name}(${signature})\n\n${each.description}\n\n${parameters.join('\n')}\n\n例：\`${example}\``;
}

/** The reference of all custom functions, made from their metadata. */
export async function functionReference(): Promise<string> {
  const examples = new Map(functionExamples().map(({ name, formula }) => [name, formula]));
  const functions = await functionMetadata();
  const intro = [
    '# 函数',
    `共${String(functions.length)}个函数。参数按公式的写法排列，分子在前；成本节约率按习惯先写计划、后写实际。比率以小数存放（0.0731），可设为百分比格式，文本 7.31% 也认。参数可以是单元格、数字或带单位的文本；给同样大小的区域，结果向下、向右溢出。`,
    '分母为零显示 `#DIV/0!`；零比零（不适用）、空白（数据不足）显示 `#N/A`；参数有误显示 `#VALUE!`，把鼠标移到单元格旁的提示上可看到原因。函数不会自行重算，也不改动别的单元格。本页由 `npm run docs:functions` 生成，不要手工修改。',
  ];
  return `${[...intro, ...functions.map((each) => section(each, examples.get(each.name) ?? ''))].join('\n\n')}\n`;
}
