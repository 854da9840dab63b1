import { assembleForm } from './assemble';
import type { Form } from './form';
import type { Region } from './regions';

/** 部门整体支出绩效自评表: sections as sub-total rows or as a level column, often with narratives above the table. */
export function readDepartment(region: Region): Form {
  return assembleForm(region, 'department', ['department', 'self-evaluation']);
}
