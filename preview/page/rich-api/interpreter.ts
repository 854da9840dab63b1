import {
  ACTION,
  PATH,
  type ArgumentInfo,
  type Batch,
  type BatchAction,
  type BatchResult,
  type ObjectPath,
  type QueryInfo,
} from './batch';
import { HostError, isHostNode, type HostNode } from './host-node';

export interface Interpreter {
  readonly execute: (batch: Batch) => BatchResult;
  /** Members that were asked for and are not there; a test run fails when there are any. */
  readonly missing: ReadonlySet<string>;
}

type Named<T> = Readonly<Record<string, T>> | undefined;

/** Names travel in PascalCase in paths and as typed in queries: case does not matter, declaration does. */
function member<T>(members: Named<T>, name: string): readonly [string, T] | null {
  const wanted = name.toLowerCase();
  return Object.entries(members ?? {}).find(([key]) => key.toLowerCase() === wanted) ?? null;
}

function segments(select: string): readonly string[] {
  return select.split(/[/.]/u).filter((part) => part !== '' && part.toLowerCase() !== 'items');
}

/** Answers batches of office.js from a tree of host nodes. */
export function createInterpreter(
  root: HostNode,
  newObject: (name: string) => HostNode | null,
  batchDone: () => void,
): Interpreter {
  const references = new Map<string, HostNode>();
  const missing = new Set<string>();
  let nextReference = 1;

  function lacks(node: HostNode, name: string): never {
    missing.add(`${node.type}.${name}`);
    throw new HostError('ApiNotFound', `${node.type}.${name}`, `${node.type}.${name}`);
  }

  function call(node: HostNode, name: string, args: readonly unknown[]): unknown {
    const found = member(node.methods, name) ?? lacks(node, name);
    return found[1](args);
  }

  function run(batch: Batch): BatchResult {
    const paths: Readonly<Record<string, ObjectPath>> = batch.ObjectPaths ?? {};
    const resolved = new Map<number, HostNode | null>();
    const kept = new Set(
      batch.Actions.filter((action) => action.Name === '_KeepReference').map((action) => action.ObjectPathId),
    );

    function argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
      const ids = info?.ReferencedObjectPathIds ?? [];
      return (info?.Arguments ?? []).map((value, i) => {
        const id = ids[i];
        return typeof id === 'number' && id !== 0 ? resolve(id) : value;
      });
    }

    function follow(path: ObjectPath): unknown {
      const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
      switch (path.ObjectPathType) {
        case PATH.root:
          return root;
        case PATH.newObject:
          return newObject(path.Name);
        case PATH.method:
          return parent === null ? null : call(parent, path.Name, argumentsOf(path.ArgumentInfo));
        case PATH.property:
          return parent === null
            ? null
            : (member(parent.objects, path.Name) ?? lacks(parent, path.Name))[1]();
        case PATH.indexer:
          return parent === null
            ? null
            : (parent.indexer ?? lacks(parent, 'indexer'))(argumentsOf(path.ArgumentInfo)[0]);
        case PATH.reference: {
          const node = references.get(path.Name);
          if (node === undefined) throw new HostError('InvalidReference', path.Name);
          return node;
        }
        default:
          return null;
      }
    }

    function resolve(id: number): HostNode | null {
      const known = resolved.get(id);
      if (known !== undefined) return known;
      const path = paths[String(id)];
      if (path === undefined) throw new HostError('InvalidObjectPath', String(id));
      const found = follow(path);
      const node = isHostNode(found) ? found : null;
      resolved.set(id, node);
      return node;
    }

    function identity(node: HostNode, pathId: number | null): Record<string, unknown> {
      const value: Record<string, unknown> = node.id === undefined ? {} : { Id: node.id, _Id: node.id };
      if (pathId !== null && kept.has(pathId)) {
        const known = [...references].find(([, other]) => other === node)?.[0];
        const reference = known ?? `ref${String(nextReference++)}`;
        references.set(reference, node);
        value['_ReferenceId'] = reference;
      }
      return value;
    }

    function pick(node: HostNode, selects: readonly string[]): Record<string, unknown> {
      const out: Record<string, unknown> = {};
      const nested = new Map<string, string[]>();
      for (const select of selects) {
        const [head, ...rest] = segments(select);
        if (head === undefined || head === '*') {
          for (const [key, scalar] of Object.entries(node.scalars ?? {})) out[key] = scalar.get();
          continue;
        }
        const scalar = member(node.scalars, head);
        if (scalar !== null) {
          out[scalar[0]] = scalar[1].get();
          continue;
        }
        const [key] = member(node.objects, head) ?? lacks(node, head);
        nested.set(key, [...(nested.get(key) ?? []), rest.join('/') || '*']);
      }
      for (const [key, below] of nested) {
        const child = member(node.objects, key)?.[1]() ?? null;
        out[key] = child === null ? null : query(child, { Select: below });
      }
      return out;
    }

    function query(node: HostNode, info: QueryInfo): Record<string, unknown> {
      const selects = [...(info.Select ?? []), ...(info.Expand ?? []).map((name) => `${name}/*`)];
      if (selects.length === 0) selects.push('*');
      if (node.items === undefined) return pick(node, selects);
      const skip = info.Skip ?? 0;
      const items = node.items().slice(skip, info.Top === undefined ? undefined : skip + info.Top);
      return { _Items: items.map((item) => ({ ...pick(item, selects), ...identity(item, null) })) };
    }

    function perform(action: BatchAction): unknown {
      if (action.ActionType === ACTION.trace) return null;
      if (action.Name === '_RemoveReference') {
        references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
        return null;
      }
      const node = resolve(action.ObjectPathId);
      switch (action.ActionType) {
        case ACTION.instantiate:
          return node === null ? null : identity(node, action.ObjectPathId);
        case ACTION.query:
          return node === null
            ? null
            : { ...query(node, action.QueryInfo ?? {}), ...identity(node, action.ObjectPathId) };
        case ACTION.method: {
          if (action.Name === '_KeepReference' || node === null) return null;
          const result = call(node, action.Name, argumentsOf(action.ArgumentInfo));
          return isHostNode(result) || result === undefined ? null : result;
        }
        case ACTION.setProperty: {
          if (node === null) throw new HostError('InvalidObjectPath', action.Name);
          const [, scalar] = member(node.scalars, action.Name) ?? lacks(node, action.Name);
          if (scalar.set === undefined) lacks(node, `${action.Name} (set)`);
          else scalar.set(argumentsOf(action.ArgumentInfo)[0]);
          return null;
        }
        default:
          throw new HostError('NotImplemented', `ActionType ${String(action.ActionType)}`);
      }
    }

    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: perform(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code, message, location } = error;
        return {
          Results,
          TraceIds: [],
          Error: {
            Code: code,
            Message: message,
            HttpStatusCode: 400,
            ActionIndex: index,
            Location: location || null,
          },
        };
      }
    }
    return { Results, TraceIds: [] };
  }

  return {
    execute: (batch) => {
      const result = run(batch);
      batchDone();
      return result;
    },
    missing,
  };
}
