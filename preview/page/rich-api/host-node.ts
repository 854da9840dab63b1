/** An object of the host as office.js sees it: only what is declared here exists, everything else is ApiNotFound. */
export interface HostNode {
  readonly type: string;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly objects?: Readonly<Record<string, () => HostNode | null>>;
  /** Gives a node for calls that lead to an object, else the value of the call. */
  readonly methods?: Readonly<Record<string, (args: readonly unknown[]) => unknown>>;
  /** Members of a collection. */
  readonly items?: () => readonly HostNode[];
  /** A member of a collection by key. */
  readonly indexer?: (key: unknown) => HostNode;
  readonly id?: string;
}

export interface Scalar {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** A refusal of the host, as office.js turns it into an OfficeExtension.Error. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }
}

export function isHostNode(value: unknown): value is HostNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
