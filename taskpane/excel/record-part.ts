import { RECORD_NAMESPACE } from '../../src';

/** The parts of the workbook's file that hold the Record; nothing where the host does not know them. */
export async function recordParts(context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.5')) return [];
  const parts = context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE);
  parts.load('items/id');
  try {
    await context.sync();
    return parts.items;
  } catch {
    return [];
  }
}

/** The Record in the workbook's file as text; null where it holds none. */
export async function readRecordPart(context: Excel.RequestContext): Promise<string | null> {
  const [part] = await recordParts(context);
  if (part === undefined) return null;
  const xml = part.getXml();
  await context.sync();
  const { documentElement } = new DOMParser().parseFromString(xml.value, 'application/xml');
  return documentElement.namespaceURI === RECORD_NAMESPACE ? documentElement.textContent : null;
}

/** Puts the Record into the workbook's file, in place of the one that was there. */
export async function writeRecordPart(context: Excel.RequestContext, text: string): Promise<void> {
  const earlier = await recordParts(context);
  const xml = document.implementation.createDocument(RECORD_NAMESPACE, 'record');
  xml.documentElement.textContent = text;
  context.workbook.customXmlParts.add(new XMLSerializer().serializeToString(xml));
  for (const part of earlier) part.delete();
  await context.sync();
}
