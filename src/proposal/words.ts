import type { Receipt, Severity } from '../checks';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: '差错',
  warning: '疑点',
  info: '提示',
};

export const STATUS_WORDS: Readonly<Record<Receipt['status'], string>> = {
  pass: '通过',
  fail: '有问题',
  'not-applicable': '不适用',
  cannot: '无法核对',
};
