import { ALL_CHECKS, SEVERITY_WORDS } from '../src';

/** The reference of all checks, made from their own descriptions. */
export function checkReference(): string {
  const sections = ALL_CHECKS.map(({ id, meta }) => {
    const { docs } = meta;
    const messages = Object.values(meta.messages).map(
      ({ severity, text }) => `- ${SEVERITY_WORDS[severity]}：${text.replace(/\{\{\w+\}\}/gu, '…')}`,
    );
    return [
      `## ${meta.title}（\`${id}\`）`,
      `**查什么** ${docs.what}`,
      `**为什么** ${docs.why}`,
      `**依据** ${meta.basis.join('；')}`,
      `**举例**\n\n- 有误：${docs.example.wrong}\n- 正确：${docs.example.right}`,
      `**怎么改** ${docs.mend}`,
      `**提示语**\n\n${messages.join('\n')}`,
    ].join('\n\n');
  });
  const intro =
    '差错：算式证明有误；疑点：复核人员会问到；提示：供参考。本页由 `npm run docs:checks` 生成，不要手工修改。';
  return `# 核对项目\n\n${intro}\n\n${sections.join('\n\n')}\n`;
}
