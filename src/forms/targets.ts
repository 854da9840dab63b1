import { assembleForm } from './assemble';
import type { Form } from './form';
import type { Region } from './regions';

/** 绩效目标表: what is to be reached, without scores. */
export function readTargets(region: Region): Form {
  return assembleForm(region, 'targets', ['project', 'department', 'self-evaluation']);
}
