import { assembleForm } from './assemble';
import type { Form } from './form';
import type { Region } from './regions';

/** 项目支出绩效自评表: project, funds with the points for their execution, targets, scores on the same or a further table. */
export function readProject(region: Region): Form {
  return assembleForm(region, 'project', ['project', 'self-evaluation']);
}
