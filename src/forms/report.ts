import { emptyForm } from './empty-form';
import type { Form } from './form';
import { readNarratives } from './read-narratives';
import type { Region } from './regions';

/** 自评报告 and 摘要: prose over rows, a paragraph a cell. */
export function readReport(region: Region): Form {
  const narratives = readNarratives([...region.rows.values()], (cell) => cell.row === region.title?.row);
  return { ...emptyForm(region, 'report'), narratives };
}
