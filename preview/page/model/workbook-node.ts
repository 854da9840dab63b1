import { LAST_COLUMN, LAST_ROW, parseArea, type Area } from '../../../src';
import { HostError, type HostNode } from '../rich-api/host-node';
import { rangeNode } from './range-node';
import {
  addSheet,
  deleteSheet,
  namespaceOf,
  type Comment,
  type SheetModel,
  type WorkbookModel,
  type XmlPart,
} from './workbook-model';

/** The area of cells that hold something; null for a blank sheet. */
function usedArea(sheet: SheetModel): Area | null {
  const areas = [...sheet.cells.keys()].flatMap((address) => parseArea(address) ?? []);
  if (areas.length === 0) return null;
  return areas.reduce((all, area) => ({
    top: Math.min(all.top, area.top),
    left: Math.min(all.left, area.left),
    bottom: Math.max(all.bottom, area.bottom),
    right: Math.max(all.right, area.right),
  }));
}

function areaOf(address: unknown): Area {
  if (address === undefined || address === null || address === '')
    return { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
  const text = typeof address === 'string' ? address : '';
  const area = parseArea(text.slice(text.lastIndexOf('!') + 1).replaceAll('$', ''));
  if (area === null) throw new HostError('InvalidArgument', `bad address ${text}`, 'Worksheet.getRange');
  return area;
}

function worksheetNode(model: WorkbookModel, sheet: SheetModel): HostNode {
  const used = (): HostNode | null => {
    const area = usedArea(sheet);
    return area === null ? null : rangeNode(model, sheet, area);
  };
  return {
    type: 'Worksheet',
    id: sheet.id,
    scalars: {
      Id: { get: () => sheet.id },
      Name: { get: () => sheet.name },
      Visibility: { get: () => (sheet.snapshot.hidden ? 'Hidden' : 'Visible') },
      Position: { get: () => model.sheets.indexOf(sheet) },
    },
    objects: {
      Protection: () => ({
        type: 'WorksheetProtection',
        scalars: { Protected: { get: () => sheet.snapshot.isProtected } },
      }),
    },
    methods: {
      GetRange: ([address]) => rangeNode(model, sheet, areaOf(address)),
      GetCell: ([row, column]) => {
        const [top, left] = [Number(row) + 1, Number(column) + 1];
        return rangeNode(model, sheet, { top, left, bottom: top, right: left });
      },
      GetUsedRangeOrNullObject: used,
      Delete: () => {
        deleteSheet(model, sheet);
      },
      Activate: () => {
        model.active = sheet;
        model.onActivate(sheet);
      },
    },
  };
}

export interface Listeners {
  /** Event types that the add-in listens to on the workbook's sheets. */
  readonly types: Set<number>;
}

export const EVENT = { changed: 10, activated: 11 } as const;

function worksheetsNode(model: WorkbookModel, listeners: Listeners): HostNode {
  const find = (key: unknown): SheetModel | null =>
    model.sheets.find((sheet) => sheet.id === key || sheet.name === key) ?? null;
  const get = (key: unknown): HostNode => {
    const sheet = find(key);
    if (sheet === null)
      throw new HostError(
        'ItemNotFound',
        "The requested resource doesn't exist.",
        'WorksheetCollection.getItem',
      );
    return worksheetNode(model, sheet);
  };
  return {
    type: 'WorksheetCollection',
    items: () => model.sheets.map((sheet) => worksheetNode(model, sheet)),
    indexer: get,
    methods: {
      GetItem: ([key]) => get(key),
      GetItemOrNullObject: ([key]) => {
        const sheet = find(key);
        return sheet === null ? null : worksheetNode(model, sheet);
      },
      Add: ([name]) => worksheetNode(model, addSheet(model, String(name))),
      GetActiveWorksheet: () => worksheetNode(model, model.active),
      _RegisterDataChangedEvent: () => {
        listeners.types.add(EVENT.changed);
      },
      _RegisterActivatedEvent: () => {
        listeners.types.add(EVENT.activated);
      },
    },
  };
}

let nextComment = 1;

function commentNode(model: WorkbookModel, comment: Comment): HostNode {
  return {
    type: 'Comment',
    id: comment.id,
    scalars: { Id: { get: () => comment.id }, Content: { get: () => comment.content } },
    methods: { Delete: () => void model.comments.splice(model.comments.indexOf(comment), 1) },
  };
}

function commentsNode(model: WorkbookModel): HostNode {
  const get = (id: unknown): HostNode => {
    const comment = model.comments.find((each) => each.id === id);
    if (comment === undefined) throw new HostError('ItemNotFound', 'comment', 'CommentCollection.getItem');
    return commentNode(model, comment);
  };
  return {
    type: 'CommentCollection',
    items: () => model.comments.map((comment) => commentNode(model, comment)),
    indexer: get,
    methods: {
      GetItem: ([id]) => get(id),
      Add: ([address, content]) => {
        const comment: Comment = {
          id: `comment${String(nextComment++)}`,
          address: String(address),
          content: String(content),
        };
        model.comments.push(comment);
        return commentNode(model, comment);
      },
    },
  };
}

let nextPart = 1;

function xmlPartNode(model: WorkbookModel, part: XmlPart): HostNode {
  return {
    type: 'CustomXmlPart',
    id: part.id,
    scalars: { Id: { get: () => part.id }, NamespaceUri: { get: () => namespaceOf(part) } },
    methods: {
      GetXml: () => part.xml,
      Delete: () => void model.xmlParts.splice(model.xmlParts.indexOf(part), 1),
    },
  };
}

function xmlPartsNode(model: WorkbookModel): HostNode {
  const collection = (type: string, parts: () => readonly XmlPart[]): HostNode => {
    const get = (id: unknown): HostNode => {
      const part = parts().find((each) => each.id === id);
      if (part === undefined) throw new HostError('ItemNotFound', 'custom XML part', `${type}.getItem`);
      return xmlPartNode(model, part);
    };
    return {
      type,
      items: () => parts().map((part) => xmlPartNode(model, part)),
      indexer: get,
      methods: {
        GetItem: ([id]) => get(id),
        GetByNamespace: ([namespace]) =>
          collection('CustomXmlPartScopedCollection', () =>
            model.xmlParts.filter((part) => namespaceOf(part) === namespace),
          ),
        Add: ([xml]) => {
          const part = { id: `{PART-${String(nextPart++)}}`, xml: String(xml) };
          model.xmlParts.push(part);
          return xmlPartNode(model, part);
        },
      },
    };
  };
  return collection('CustomXmlPartCollection', () => model.xmlParts);
}

/** The workbook as office.js sees it. */
export function workbookNode(model: WorkbookModel, listeners: Listeners): HostNode {
  return {
    type: 'Workbook',
    objects: {
      Worksheets: () => worksheetsNode(model, listeners),
      Comments: () => commentsNode(model),
      CustomXmlParts: () => xmlPartsNode(model),
    },
    methods: {
      GetSelectedRange: () => rangeNode(model, model.selection.sheet, areaOf(model.selection.address)),
      // On the web a new workbook is asked for at the root, not at the application.
      CreateAndOpenWorkbook: ([file]) => {
        model.onCreate(Uint8Array.from(atob(String(file)), (char) => char.charCodeAt(0)));
      },
    },
  };
}
