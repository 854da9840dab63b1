import { createInterpreter, type Interpreter } from './rich-api/interpreter';
import type { Batch, BatchResult } from './rich-api/batch';
import type { HostNode } from './rich-api/host-node';
import { EVENT, workbookNode, type Listeners } from './model/workbook-node';
import type { Place, SheetModel, WorkbookModel } from './model/workbook-model';
import { addressOf } from '../../src';
import { createXdm } from './xdm';

const APP_ID = '1';
/** What the npm copy of office.js really has; more would hide that newer members are missing. */
const REQUIREMENTS = {
  excelapi: 1.15,
  sharedruntime: 1.1,
  customfunctionsruntime: 1.3,
  customfunctions: 1.9,
  addincommands: 1.1,
  ribbonapi: 1.1,
  settings: 1.1,
  documentevents: 1.1,
  selection: 1.1,
};
const DISPATCH = {
  batch: 93,
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  commandCompleted: 94,
} as const;
const TOO_LARGE: BatchResult = {
  Results: [],
  TraceIds: [],
  Error: {
    Code: 'ResponsePayloadSizeLimitExceeded',
    Message: 'too large',
    HttpStatusCode: 413,
    ActionIndex: 0,
    Location: null,
  },
};
const RICH_API = { customFunction: 1, invoke: 1000, workbook: 65536 } as const;

export interface Traffic {
  readonly batches: { readonly actions: readonly string[] }[];
  /** Services and members that office.js asked for and the stand-in has not. */
  readonly missing: ReadonlySet<string>;
}

/** How the next requests are to fail: by number from now on, once each. */
export interface Fault {
  /** 0 is the next batch. */
  readonly batch: number;
  /**
   * `refused`: not done, an error comes back. `lost`: done, but the answer is an error. `silent`: no answer at all.
   * `too-large`: what a host says to an answer above its limit.
   */
  readonly kind: 'refused' | 'lost' | 'silent' | 'too-large';
}

export interface FunctionResult {
  readonly ok: boolean;
  readonly value: unknown;
  readonly code: number;
  readonly message: string;
}

export interface OfficeHost {
  readonly traffic: Traffic;
  readonly faults: Fault[];
  readonly callFunction: (id: string, args: readonly unknown[], address: string) => Promise<FunctionResult>;
  /** Presses a ribbon button. */
  readonly runCommand: (functionName: string) => boolean;
  readonly changed: (sheet: SheetModel, places: readonly Place[]) => void;
  readonly activated: (sheet: SheetModel) => void;
}

export interface OfficeHostOptions {
  readonly frame: HTMLIFrameElement;
  readonly addin: URL;
  readonly locale: string;
  readonly model: WorkbookModel;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

/** Excel on the web, as far as our add-in can tell: starts it in the frame and answers the real office.js. */
export function createOfficeHost({ frame, addin, locale, model }: OfficeHostOptions): OfficeHost {
  const listeners: Listeners = { types: new Set() };
  const batches: Traffic['batches'] = [];
  const missingServices = new Set<string>();
  const faults: Fault[] = [];
  const waiting = new Map<number, (result: FunctionResult) => void>();
  let settings: readonly (readonly [string, string])[] = [];
  let invocation = 0;

  function takeResult(entry: unknown): void {
    if (!Array.isArray(entry)) return;
    const [id, ok, value, code] = entry as [number, boolean, unknown, number];
    waiting.get(id)?.({ ok, value, code: ok ? 0 : code, message: typeof value === 'string' ? value : '' });
    waiting.delete(id);
  }

  const customFunctions: HostNode = {
    type: 'CustomFunctions',
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
      _GetEnabledFeatures: () => [3],
      SetInvocationArrayResults: ([results]) => {
        if (Array.isArray(results)) results.forEach(takeResult);
      },
    },
  };
  const services: Readonly<Record<string, HostNode>> = {
    'Microsoft.ExcelServices.CustomFunctions': customFunctions,
    'Microsoft.InternalService.AddinInternalService': {
      type: 'AddinInternalService',
      methods: { NotifyActionHandlerReady: () => undefined },
    },
    'Microsoft.AppRuntime.AppRuntimeService': {
      type: 'AppRuntimeService',
      methods: { SetAppRuntimeState: () => undefined },
    },
  };
  const newObject = (name: string): HostNode | null => {
    const service = services[name] ?? null;
    if (service === null) missingServices.add(name);
    return service;
  };
  const interpreter: Interpreter = createInterpreter(
    workbookNode(model, listeners),
    newObject,
    () => undefined,
  );

  const guid = crypto.randomUUID();
  const conversation = `conversation-${guid}`;
  const hostInfo = ['Excel', 'Web', '16.01', locale, guid, '', 'disableLogging', '3'].join('$');
  const xdmInfo = [conversation, APP_ID, location.origin].join('|');

  function appContext(): object {
    return {
      _id: APP_ID,
      _appName: 16,
      _appVersion: '16',
      _appMinorVersion: 1,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${location.origin}/book.xlsx`,
      _clientMode: 1,
      _settings: settings,
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: guid,
      _appInstanceId: guid,
      _hostFullVersion: '16.0.0.0',
      _appDomains: [location.origin],
      _requirementMatrix: JSON.stringify(REQUIREMENTS),
      _initialDisplayMode: 2,
      _featureGates: {},
    };
  }

  /** Whether the batch is one of the add-in's own: start-up and function results are office.js' business. */
  function isOwn(batch: Batch): boolean {
    return !Object.values(batch.ObjectPaths ?? {}).some((path) => path.ObjectPathType === 2);
  }

  /** null: the host stays silent. */
  function runBatch(data: MethodCall): object | null {
    const body = data.ArrayData?.[4];
    // office.js sends its batches as JSON of the shape in rich-api/batch.ts.
    const batch = JSON.parse(String(body)) as Batch;
    const own = isOwn(batch);
    const fault = own ? takeFault() : null;
    if (own)
      batches.push({ actions: batch.Actions.map((action) => `${String(action.ActionType)}:${action.Name}`) });
    if (fault === 'silent') return null;
    if (fault === 'refused') throw new Error('injected fault: refused');
    const result = fault === 'too-large' ? TOO_LARGE : interpreter.execute(batch);
    if (fault === 'lost') throw new Error('injected fault: answer lost');
    return {
      Version: 1,
      Error: 0,
      Data: [200, ['Content-Type', 'application/json'], JSON.stringify(result)],
    };
  }

  function takeFault(): Fault['kind'] | null {
    for (const [i, fault] of faults.entries()) {
      if (fault.batch === 0) {
        faults.splice(i, 1);
        for (const [j, other] of faults.entries()) faults[j] = { ...other, batch: other.batch - 1 };
        return fault.kind;
      }
    }
    for (const [j, other] of faults.entries()) faults[j] = { ...other, batch: other.batch - 1 };
    return null;
  }

  function execute(data: MethodCall): object | null {
    switch (data.DdaMethod.DispatchId) {
      case DISPATCH.batch:
        return runBatch(data);
      case DISPATCH.loadSettings:
        return { Version: 1, Error: 0, Properties: settings };
      case DISPATCH.saveSettings:
        settings = data.DdaSettingsMethod?.Properties ?? [];
        return { Version: 1, Error: 0 };
      case DISPATCH.fileProperties:
        return { Version: 1, Error: 0, 0: { 1: `${location.origin}/book.xlsx` } };
      case DISPATCH.commandCompleted:
        return { Version: 1, Error: 0 };
      default:
        missingServices.add(`DispatchId ${String(data.DdaMethod.DispatchId)}`);
        return { Version: 1, Error: 5001 };
    }
  }

  function invoke(name: string, data: unknown): Promise<unknown> {
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        return Promise.resolve(appContext());
      case 'ContextActivationManager_notifyHost':
        return Promise.resolve(null);
      case 'executeMethod':
        return new Promise((resolve) => {
          const answer = execute(data as MethodCall);
          if (answer !== null) resolve(answer);
        });
      default:
        missingServices.add(name);
        return Promise.reject(new Error(`unknown method ${name}`));
    }
  }

  const xdm = createXdm(frame, conversation, addin.origin, invoke);

  function tell(category: number, type: number, target: string, message: unknown): boolean {
    return xdm.fire('richApiMessage', {
      ArrayData: [[category, type, target, JSON.stringify(message), '', false]],
    });
  }

  const url = new URL(addin);
  url.searchParams.set('_host_Info', hostInfo);
  url.hash = `&_serializer_version=1&_xdm_Info=${xdmInfo}`;
  frame.name = JSON.stringify({ baseFrameName: 'jx', hostInfo, xdmInfo, serializerVersion: '1' });
  frame.src = url.href;

  return {
    traffic: {
      batches,
      get missing() {
        return new Set([...interpreter.missing, ...missingServices]);
      },
    },
    faults,
    callFunction: (id, args, address) =>
      new Promise((resolve) => {
        invocation += 1;
        waiting.set(invocation, resolve);
        const sent = tell(RICH_API.customFunction, RICH_API.invoke, '', [invocation, id, args, address, 0]);
        if (!sent) resolve({ ok: false, value: null, code: 2, message: 'add-in not ready' });
      }),
    runCommand: (functionName) =>
      xdm.fire('appCommandInvoked', { 0: crypto.randomUUID(), 1: functionName, 2: '{"source":{"id":"JX"}}' }),
    changed: (sheet, places) => {
      const [first] = places;
      if (first === undefined || !listeners.types.has(EVENT.changed)) return;
      const event = {
        changeType: 'RangeEdited',
        source: 'Local',
        address: addressOf(first),
        worksheetId: sheet.id,
        triggerSource: 'Unknown',
      };
      setTimeout(() => tell(RICH_API.workbook, EVENT.changed, 'Workbook', event), 0);
    },
    activated: (sheet) => {
      if (!listeners.types.has(EVENT.activated)) return;
      setTimeout(() => tell(RICH_API.workbook, EVENT.activated, 'Workbook', { worksheetId: sheet.id }), 0);
    },
  };
}
