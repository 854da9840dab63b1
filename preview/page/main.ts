import { parseAddress, type WorkbookSnapshot } from '../../src';
import { problemMessage, readWorkbook, refusalMessage, writeWorkbook } from '../../src/xlsx';
import { readDisplay } from './display-styles';
import { createGrid } from './grid';
import { gridFunctions, type Metadata } from './grid-functions';
import { cellAt, createWorkbookModel, editsOf, textOf, type WorkbookModel } from './model/workbook-model';
import { createOfficeHost } from './office-host';
import './stand';

const DEFAULT_SAMPLE = 'unscored.xlsx';

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`preview/page/index.html: no #${id}`);
  return found;
}

function say(text: string): void {
  element('status', HTMLElement).textContent = text;
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function save(original: Uint8Array, model: WorkbookModel, name: string): void {
  const result = writeWorkbook(original, editsOf(model));
  if (result.ok) download(result.bytes, name);
  else
    say(
      result.problem === null
        ? result.refusals.map(refusalMessage).join(' ')
        : problemMessage(result.problem),
    );
}

async function open(bytes: Uint8Array, snapshot: WorkbookSnapshot, name: string): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const model = createWorkbookModel(snapshot);
  const metadata = (await (await fetch('/addin/functions.json')).json()) as Metadata;
  const frame = element('addin', HTMLIFrameElement);
  const addin = new URL('/addin/taskpane.html', location.href);
  const host = createOfficeHost({
    frame,
    addin,
    locale: parameters.get('locale') ?? 'zh-CN',
    model,
  });
  const address = (): string => `${model.active.name}!A1`;
  const functions = gridFunctions(metadata, (id, args) => host.callFunction(id, args, address()));
  const created: Uint8Array[] = [];
  const grid = createGrid({
    container: 'grid',
    model,
    display: readDisplay(bytes),
    functions,
    onEdit: host.changed,
  });
  model.onChange = (sheet, places) => {
    grid.show(sheet, places);
    host.changed(sheet, places);
  };
  model.onActivate = (sheet) => {
    grid.activate(sheet);
    host.activated(sheet);
  };
  model.onSelect = grid.select;
  model.onSheets = grid.sheets;
  model.onCreate = (file) => {
    created.push(file);
    download(file, `工作簿${String(created.length)}.xlsx`);
  };
  element('save', HTMLButtonElement).onclick = () => {
    save(bytes, model, name);
  };
  element('score', HTMLButtonElement).onclick = () => host.runCommand('scoreSheet');
  element('check', HTMLButtonElement).onclick = () => host.runCommand('checkSheet');
  say(name);
  window.stand = {
    host,
    model,
    grid,
    created,
    cell: (text) => {
      const place = parseAddress(text) ?? { row: 1, column: 1 };
      const cell = cellAt(model.active, place);
      return { value: cell?.value ?? '', formula: cell?.formula ?? '', text: textOf(cell) };
    },
    type: (text, value) => {
      const place = parseAddress(text);
      if (place !== null) grid.type(model.active, place, value);
    },
  };
}

async function start(): Promise<void> {
  const name = new URLSearchParams(location.search).get('sample') ?? DEFAULT_SAMPLE;
  const dropped = sessionStorage.getItem('dropped');
  const bytes =
    dropped === null
      ? await bytesOf(`/samples/${name}`)
      : Uint8Array.from(atob(dropped), (char) => char.charCodeAt(0));
  const shownName = dropped === null ? name : (sessionStorage.getItem('droppedName') ?? name);
  const read = readWorkbook(bytes, shownName);
  if (read.ok) await open(bytes, read.value, shownName);
  else say(`${shownName}：${problemMessage(read.problem)}`);
}

/** A dropped or chosen file opens in a fresh page: office.js cannot be started twice in one. */
async function take(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readWorkbook(bytes, file.name);
  if (!read.ok) {
    say(`${file.name}：${problemMessage(read.problem)}`);
    return;
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  sessionStorage.setItem('dropped', btoa(binary));
  sessionStorage.setItem('droppedName', file.name);
  location.reload();
}

function choose(name: string): void {
  sessionStorage.removeItem('dropped');
  location.search = `?sample=${encodeURIComponent(name)}`;
}

const samples = element('sample', HTMLSelectElement);
samples.value = new URLSearchParams(location.search).get('sample') ?? DEFAULT_SAMPLE;
samples.onchange = () => {
  choose(samples.value);
};
const picker = element('file', HTMLInputElement);
picker.onchange = () => {
  const [file] = picker.files ?? [];
  if (file !== undefined) void take(file);
};
document.addEventListener('dragover', (event) => {
  event.preventDefault();
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file !== undefined) void take(file);
});
start().catch((error: unknown) => {
  say(`打不开：${error instanceof Error ? error.message : String(error)}`);
});
