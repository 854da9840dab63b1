import { assembleForm } from './assemble';
import type { Form } from './form';
import type { Region } from './regions';

/** 基础数据表: staff, spending and assets of two years, the operands of most rates. */
export function readBasicData(region: Region): Form {
  return assembleForm(region, 'basic-data', ['department', 'self-evaluation']);
}
