/** Why a file cannot be read. Every one is a value with a Chinese sentence; none is thrown past this room. */
export type ProblemCode =
  | 'empty'
  | 'not-zip'
  | 'encrypted'
  | 'xls'
  | 'truncated'
  | 'damaged'
  | 'not-workbook'
  | 'not-document'
  | 'not-docx'
  | 'xlsb'
  | 'strict'
  | 'missing-part'
  | 'bad-xml'
  | 'dtd'
  | 'encoding'
  | 'too-large'
  | 'too-many-cells';

export interface Problem {
  readonly code: ProblemCode;
  /** The part of the file it is about, or a figure; '' where the code says it all. */
  readonly detail: string;
}

const MESSAGES: Readonly<Record<ProblemCode, string>> = {
  empty: '文件是空的（0 字节），请重新导出或另存。',
  'not-zip': '不是 .xlsx 工作簿（可能是改了扩展名的网页、CSV 或文本），请用 Excel 打开后另存为 .xlsx。',
  encrypted: '工作簿设有打开密码，无法读取，请先在 Excel 中取消密码再试。',
  xls: '这是旧的 .xls 格式，请用 Excel 或 WPS 另存为 .xlsx 后再试。',
  truncated: '文件不完整（压缩包的目录缺失，可能没有下载或复制完），请重新获取。',
  damaged: '文件已损坏，无法解压：{{detail}}。请用 Excel 打开并修复后另存。',
  'not-workbook': '压缩包里没有工作簿（可能是 Word、PPT 或普通压缩文件），请确认选对了文件。',
  'not-docx': '不是 .docx 文档（可能是改了扩展名的 .doc 或网页），请用 Word 或 WPS 另存为 .docx。',
  'not-document': '压缩包里没有 Word 文档，请确认选对了文件。',
  xlsb: '这是二进制工作簿 .xlsb，请用 Excel 另存为 .xlsx 后再试。',
  strict: '这是“严格 Open XML”格式，请用 Excel 另存为普通的“Excel 工作簿 (*.xlsx)”后再试。',
  'missing-part': '文件已损坏：缺少部件 {{detail}}。请用 Excel 打开并修复后另存。',
  'bad-xml': '文件已损坏：部件 {{detail}} 不是完整的 XML。请用 Excel 打开并修复后另存。',
  dtd: '部件 {{detail}} 含有 DTD 或实体声明，为安全起见不读取。请用 Excel 另存后再试。',
  encoding: '部件 {{detail}} 不是 UTF-8 编码，请用 Excel 另存后再试。',
  'too-large': '文件解压后超过 200 MB（{{detail}}），不读取。请拆分工作簿或删除多余内容。',
  'too-many-cells': '单元格超过 500 万个，不读取。请拆分工作簿或删除多余内容。',
};

/** The sentence for a person: what is wrong and what to do. */
export function problemMessage(problem: Problem): string {
  return MESSAGES[problem.code].replace('{{detail}}', problem.detail);
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(code: ProblemCode, detail = ''): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, detail } };
}
