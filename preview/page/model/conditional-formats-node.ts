import { addressOf, parseAddress, type Area } from '../../../src';
import type { HostNode } from '../rich-api/host-node';
import type { ConditionalFormat, SheetModel, WorkbookModel } from './workbook-model';

function fillNode(format: ConditionalFormat): HostNode {
  const color = { get: () => format.fill, set: (value: unknown) => (format.fill = String(value)) };
  return { type: 'ConditionalRangeFill', scalars: { Color: color } };
}

function customNode(format: ConditionalFormat): HostNode {
  const formula = { get: () => format.formula, set: (value: unknown) => (format.formula = String(value)) };
  return {
    type: 'CustomConditionalFormat',
    objects: {
      Rule: () => ({ type: 'ConditionalFormatRule', scalars: { Formula: formula } }),
      Format: () => ({ type: 'ConditionalRangeFormat', objects: { Fill: () => fillNode(format) } }),
    },
  };
}

function formatNode(model: WorkbookModel, sheet: SheetModel, format: ConditionalFormat): HostNode {
  return {
    type: 'ConditionalFormat',
    id: format.id,
    scalars: { Type: { get: () => 'Custom' }, Id: { get: () => format.id } },
    objects: { Custom: () => customNode(format), CustomOrNullObject: () => customNode(format) },
    methods: {
      Delete: () => {
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
        const place = parseAddress(format.cell);
        if (place !== null) model.onChange(sheet, [place]);
      },
    },
  };
}

let nextId = 1;

/** Conditional formats of an area; the stand-in keeps one a cell, by its top-left cell. */
export function conditionalFormatsNode(model: WorkbookModel, sheet: SheetModel, area: Area): HostNode {
  const inside = (): readonly ConditionalFormat[] =>
    sheet.conditionalFormats.filter(({ cell }) => {
      const place = parseAddress(cell);
      return (
        place !== null &&
        place.row >= area.top &&
        place.row <= area.bottom &&
        place.column >= area.left &&
        place.column <= area.right
      );
    });
  return {
    type: 'ConditionalFormatCollection',
    items: () => inside().map((format) => formatNode(model, sheet, format)),
    indexer: (id) => {
      const format = inside().find((each) => each.id === id);
      return format === undefined ? { type: 'ConditionalFormat' } : formatNode(model, sheet, format);
    },
    methods: {
      Add: () => {
        const cell = addressOf({ row: area.top, column: area.left });
        const format: ConditionalFormat = { id: `cf${String(nextId++)}`, cell, formula: '', fill: '' };
        sheet.conditionalFormats.push(format);
        model.onChange(sheet, [{ row: area.top, column: area.left }]);
        return formatNode(model, sheet, format);
      },
      GetItem: ([id]) => {
        const format = inside().find((each) => each.id === id);
        return format === undefined ? null : formatNode(model, sheet, format);
      },
    },
  };
}
