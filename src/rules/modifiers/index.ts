import type { Modifier } from '../rule';
import { evidence } from './evidence';
import type { ModifierInput, ModifierKind, ModifierResult } from './modifier-kind';
import { overshoot } from './overshoot';
import { reason } from './reason';

export { NO_EVIDENCE } from './evidence';

type Cells = Parameters<ModifierKind<Modifier>['twin']>[2];

interface BoundModifier {
  readonly apply: (input: ModifierInput) => ModifierResult;
  readonly words: () => string;
  readonly twin: (points: string, cells: Cells) => string;
}

function bind<M extends Modifier>(kind: ModifierKind<M>, modifier: M): BoundModifier {
  return {
    apply: (input) => kind.apply(modifier, input),
    words: () => kind.words(modifier),
    twin: (points, cells) => kind.twin(modifier, points, cells),
  };
}

/** A modifier with its kind's functions. */
export function boundModifier(modifier: Modifier): BoundModifier {
  switch (modifier.kind) {
    case 'overshoot':
      return bind(overshoot, modifier);
    case 'evidence':
      return bind(evidence, modifier);
    case 'reason':
      return bind(reason, modifier);
  }
}

/** The modifier that words mean; null where they mean none. */
export function readModifier(words: string): Modifier | null {
  return overshoot.read(words) ?? evidence.read(words) ?? reason.read(words);
}
